// Generated from the spec "Entur Personalisation – Customers" by `pnpm generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// bundled:ajv/dist/runtime/ucs2length
var require_ucs2length = __commonJS({
  "bundled:ajv/dist/runtime/ucs2length"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// bundled:parameters
var v0 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v1 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": false, "dynamicItems": false };

// bundled:bodies
var v02 = validate202;
var schema33 = { "type": "object", "required": ["memberId", "programId", "currentRewards", "suspensionStatuses", "pointDefinitionStatuses"], "properties": { "memberId": { "type": "integer", "minimum": 1 }, "programId": { "type": "integer", "minimum": 1 }, "currentRewards": { "type": "array", "items": { "$ref": "components#/$defs/Reward" } }, "suspensionStatuses": { "type": "array", "items": { "$ref": "components#/$defs/SuspensionStatus" } }, "pointDefinitionStatuses": { "type": "array", "items": { "$ref": "components#/$defs/PointDefinitionStatus" } }, "currentLevel": { "anyOf": [{ "$ref": "components#/$defs/LevelStatus" }, { "type": "null" }] }, "programReference": { "type": ["string", "null"] } } };
var schema34 = { "type": "object", "required": ["rewardId", "type", "name"], "properties": { "rewardId": { "type": "integer", "minimum": 1 }, "type": { "type": "string" }, "name": { "type": "string" }, "reference": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "percent": { "type": ["number", "null"], "minimum": 0, "maximum": 100 } } };
var schema37 = { "type": "object", "required": ["pointDefinitionId", "name", "points", "pendingPoints"], "properties": { "pointDefinitionId": { "type": "integer", "minimum": 1 }, "name": { "type": "string" }, "points": { "type": "number" }, "pendingPoints": { "type": "number" }, "pointDefinitionReference": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "expireAt": { "type": ["string", "null"], "format": "date-time" } } };
var schema35 = { "type": "object", "required": ["suspends", "startAt", "endAt"], "properties": { "suspends": { "$ref": "components#/$defs/Suspends" }, "startAt": { "type": "string", "format": "date-time" }, "endAt": { "type": ["string", "null"], "format": "date-time" }, "referenceId": { "type": "string" } } };
var schema36 = { "type": "string", "enum": ["REWARDS", "EFFECTS"] };
var formats0 = /^(?:\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|\d{4}-02-(?:0[1-9]|1\d|2[0-8])|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.suspends === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suspends" }, message: "must have required property 'suspends'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.startAt === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startAt" }, message: "must have required property 'startAt'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.endAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endAt" }, message: "must have required property 'endAt'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.suspends !== void 0) {
      let data0 = data.suspends;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/suspends", schemaPath: "components#/$defs/Suspends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "REWARDS" || data0 === "EFFECTS")) {
        const err4 = { instancePath: instancePath + "/suspends", schemaPath: "components#/$defs/Suspends/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.startAt !== void 0) {
      let data1 = data.startAt;
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          const err5 = { instancePath: instancePath + "/startAt", schemaPath: "#/properties/startAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startAt", schemaPath: "#/properties/startAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.endAt !== void 0) {
      let data2 = data.endAt;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = { instancePath: instancePath + "/endAt", schemaPath: "#/properties/endAt/type", keyword: "type", params: { type: schema35.properties.endAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          const err8 = { instancePath: instancePath + "/endAt", schemaPath: "#/properties/endAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.referenceId !== void 0) {
      if (typeof data.referenceId !== "string") {
        const err9 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "suspends": true, "startAt": true, "endAt": true, "referenceId": true }, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.levelId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levelId" }, message: "must have required property 'levelId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rewards === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rewards" }, message: "must have required property 'rewards'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.levelId !== void 0) {
      let data0 = data.levelId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/levelId", schemaPath: "#/properties/levelId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/levelId", schemaPath: "#/properties/levelId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.rewards !== void 0) {
      let data1 = data.rewards;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.rewardId === void 0) {
              const err4 = { instancePath: instancePath + "/rewards/" + i0, schemaPath: "components#/$defs/Reward/required", keyword: "required", params: { missingProperty: "rewardId" }, message: "must have required property 'rewardId'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.type === void 0) {
              const err5 = { instancePath: instancePath + "/rewards/" + i0, schemaPath: "components#/$defs/Reward/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.name === void 0) {
              const err6 = { instancePath: instancePath + "/rewards/" + i0, schemaPath: "components#/$defs/Reward/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.rewardId !== void 0) {
              let data3 = data2.rewardId;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err7 = { instancePath: instancePath + "/rewards/" + i0 + "/rewardId", schemaPath: "components#/$defs/Reward/properties/rewardId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err8 = { instancePath: instancePath + "/rewards/" + i0 + "/rewardId", schemaPath: "components#/$defs/Reward/properties/rewardId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            }
            if (data2.type !== void 0) {
              if (typeof data2.type !== "string") {
                const err9 = { instancePath: instancePath + "/rewards/" + i0 + "/type", schemaPath: "components#/$defs/Reward/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.name !== void 0) {
              if (typeof data2.name !== "string") {
                const err10 = { instancePath: instancePath + "/rewards/" + i0 + "/name", schemaPath: "components#/$defs/Reward/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.reference !== void 0) {
              let data6 = data2.reference;
              if (typeof data6 !== "string" && data6 !== null) {
                const err11 = { instancePath: instancePath + "/rewards/" + i0 + "/reference", schemaPath: "components#/$defs/Reward/properties/reference/type", keyword: "type", params: { type: schema34.properties.reference.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.description !== void 0) {
              let data7 = data2.description;
              if (typeof data7 !== "string" && data7 !== null) {
                const err12 = { instancePath: instancePath + "/rewards/" + i0 + "/description", schemaPath: "components#/$defs/Reward/properties/description/type", keyword: "type", params: { type: schema34.properties.description.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.percent !== void 0) {
              let data8 = data2.percent;
              if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                const err13 = { instancePath: instancePath + "/rewards/" + i0 + "/percent", schemaPath: "components#/$defs/Reward/properties/percent/type", keyword: "type", params: { type: schema34.properties.percent.type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 100 || isNaN(data8)) {
                  const err14 = { instancePath: instancePath + "/rewards/" + i0 + "/percent", schemaPath: "components#/$defs/Reward/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                  const err15 = { instancePath: instancePath + "/rewards/" + i0 + "/percent", schemaPath: "components#/$defs/Reward/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/rewards/" + i0, schemaPath: "components#/$defs/Reward/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/rewards", schemaPath: "#/properties/rewards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "levelId": true, "rewards": true, "name": true }, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.memberId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memberId" }, message: "must have required property 'memberId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.programId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programId" }, message: "must have required property 'programId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.currentRewards === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currentRewards" }, message: "must have required property 'currentRewards'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.suspensionStatuses === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suspensionStatuses" }, message: "must have required property 'suspensionStatuses'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pointDefinitionStatuses === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointDefinitionStatuses" }, message: "must have required property 'pointDefinitionStatuses'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.memberId !== void 0) {
      let data0 = data.memberId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/memberId", schemaPath: "#/properties/memberId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/memberId", schemaPath: "#/properties/memberId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.programId !== void 0) {
      let data1 = data.programId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/programId", schemaPath: "#/properties/programId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/programId", schemaPath: "#/properties/programId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.currentRewards !== void 0) {
      let data2 = data.currentRewards;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.rewardId === void 0) {
              const err9 = { instancePath: instancePath + "/currentRewards/" + i0, schemaPath: "components#/$defs/Reward/required", keyword: "required", params: { missingProperty: "rewardId" }, message: "must have required property 'rewardId'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3.type === void 0) {
              const err10 = { instancePath: instancePath + "/currentRewards/" + i0, schemaPath: "components#/$defs/Reward/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.name === void 0) {
              const err11 = { instancePath: instancePath + "/currentRewards/" + i0, schemaPath: "components#/$defs/Reward/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3.rewardId !== void 0) {
              let data4 = data3.rewardId;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err12 = { instancePath: instancePath + "/currentRewards/" + i0 + "/rewardId", schemaPath: "components#/$defs/Reward/properties/rewardId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 1 || isNaN(data4)) {
                  const err13 = { instancePath: instancePath + "/currentRewards/" + i0 + "/rewardId", schemaPath: "components#/$defs/Reward/properties/rewardId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            }
            if (data3.type !== void 0) {
              if (typeof data3.type !== "string") {
                const err14 = { instancePath: instancePath + "/currentRewards/" + i0 + "/type", schemaPath: "components#/$defs/Reward/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              if (typeof data3.name !== "string") {
                const err15 = { instancePath: instancePath + "/currentRewards/" + i0 + "/name", schemaPath: "components#/$defs/Reward/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.reference !== void 0) {
              let data7 = data3.reference;
              if (typeof data7 !== "string" && data7 !== null) {
                const err16 = { instancePath: instancePath + "/currentRewards/" + i0 + "/reference", schemaPath: "components#/$defs/Reward/properties/reference/type", keyword: "type", params: { type: schema34.properties.reference.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data3.description !== void 0) {
              let data8 = data3.description;
              if (typeof data8 !== "string" && data8 !== null) {
                const err17 = { instancePath: instancePath + "/currentRewards/" + i0 + "/description", schemaPath: "components#/$defs/Reward/properties/description/type", keyword: "type", params: { type: schema34.properties.description.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data3.percent !== void 0) {
              let data9 = data3.percent;
              if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
                const err18 = { instancePath: instancePath + "/currentRewards/" + i0 + "/percent", schemaPath: "components#/$defs/Reward/properties/percent/type", keyword: "type", params: { type: schema34.properties.percent.type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 100 || isNaN(data9)) {
                  const err19 = { instancePath: instancePath + "/currentRewards/" + i0 + "/percent", schemaPath: "components#/$defs/Reward/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                  const err20 = { instancePath: instancePath + "/currentRewards/" + i0 + "/percent", schemaPath: "components#/$defs/Reward/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/currentRewards/" + i0, schemaPath: "components#/$defs/Reward/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/currentRewards", schemaPath: "#/properties/currentRewards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.suspensionStatuses !== void 0) {
      let data10 = data.suspensionStatuses;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate23(data10[i1], { instancePath: instancePath + "/suspensionStatuses/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/suspensionStatuses", schemaPath: "#/properties/suspensionStatuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.pointDefinitionStatuses !== void 0) {
      let data12 = data.pointDefinitionStatuses;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.pointDefinitionId === void 0) {
              const err24 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2, schemaPath: "components#/$defs/PointDefinitionStatus/required", keyword: "required", params: { missingProperty: "pointDefinitionId" }, message: "must have required property 'pointDefinitionId'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data13.name === void 0) {
              const err25 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2, schemaPath: "components#/$defs/PointDefinitionStatus/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data13.points === void 0) {
              const err26 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2, schemaPath: "components#/$defs/PointDefinitionStatus/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property 'points'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data13.pendingPoints === void 0) {
              const err27 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2, schemaPath: "components#/$defs/PointDefinitionStatus/required", keyword: "required", params: { missingProperty: "pendingPoints" }, message: "must have required property 'pendingPoints'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data13.pointDefinitionId !== void 0) {
              let data14 = data13.pointDefinitionId;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err28 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/pointDefinitionId", schemaPath: "components#/$defs/PointDefinitionStatus/properties/pointDefinitionId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err29 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/pointDefinitionId", schemaPath: "components#/$defs/PointDefinitionStatus/properties/pointDefinitionId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            }
            if (data13.name !== void 0) {
              if (typeof data13.name !== "string") {
                const err30 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/name", schemaPath: "components#/$defs/PointDefinitionStatus/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data13.points !== void 0) {
              let data16 = data13.points;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                const err31 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/points", schemaPath: "components#/$defs/PointDefinitionStatus/properties/points/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data13.pendingPoints !== void 0) {
              let data17 = data13.pendingPoints;
              if (!(typeof data17 == "number" && isFinite(data17))) {
                const err32 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/pendingPoints", schemaPath: "components#/$defs/PointDefinitionStatus/properties/pendingPoints/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data13.pointDefinitionReference !== void 0) {
              let data18 = data13.pointDefinitionReference;
              if (typeof data18 !== "string" && data18 !== null) {
                const err33 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/pointDefinitionReference", schemaPath: "components#/$defs/PointDefinitionStatus/properties/pointDefinitionReference/type", keyword: "type", params: { type: schema37.properties.pointDefinitionReference.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data13.description !== void 0) {
              let data19 = data13.description;
              if (typeof data19 !== "string" && data19 !== null) {
                const err34 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/description", schemaPath: "components#/$defs/PointDefinitionStatus/properties/description/type", keyword: "type", params: { type: schema37.properties.description.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data13.expireAt !== void 0) {
              let data20 = data13.expireAt;
              if (typeof data20 !== "string" && data20 !== null) {
                const err35 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/expireAt", schemaPath: "components#/$defs/PointDefinitionStatus/properties/expireAt/type", keyword: "type", params: { type: schema37.properties.expireAt.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data20 === "string") {
                if (!formats0.test(data20)) {
                  const err36 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2 + "/expireAt", schemaPath: "components#/$defs/PointDefinitionStatus/properties/expireAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/pointDefinitionStatuses/" + i2, schemaPath: "components#/$defs/PointDefinitionStatus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/pointDefinitionStatuses", schemaPath: "#/properties/pointDefinitionStatuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.currentLevel !== void 0) {
      let data21 = data.currentLevel;
      const _errs45 = errors;
      let valid11 = false;
      const _errs46 = errors;
      if (!validate25(data21, { instancePath: instancePath + "/currentLevel", parentData: data, parentDataProperty: "currentLevel", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs46 === errors;
      valid11 = valid11 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.levelId = true;
        props0.rewards = true;
        props0.name = true;
      }
      const _errs47 = errors;
      if (data21 !== null) {
        const err39 = { instancePath: instancePath + "/currentLevel", schemaPath: "#/properties/currentLevel/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid0 = _errs47 === errors;
      valid11 = valid11 || _valid0;
      if (!valid11) {
        const err40 = { instancePath: instancePath + "/currentLevel", schemaPath: "#/properties/currentLevel/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.programReference !== void 0) {
      let data22 = data.programReference;
      if (typeof data22 !== "string" && data22 !== null) {
        const err41 = { instancePath: instancePath + "/programReference", schemaPath: "#/properties/programReference/type", keyword: "type", params: { type: schema33.properties.programReference.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "memberId": true, "programId": true, "currentRewards": true, "suspensionStatuses": true, "pointDefinitionStatuses": true, "currentLevel": true, "programReference": true }, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v12 = validate28;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.correlationId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlationId" }, message: "must have required property 'correlationId'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.correlationId !== void 0) {
      if (typeof data.correlationId !== "string") {
        const err7 = { instancePath: instancePath + "/correlationId", schemaPath: "#/properties/correlationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.detail !== void 0) {
      if (typeof data.detail !== "string") {
        const err8 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data5 = data.errors;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.field === void 0) {
              const err9 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "components#/$defs/ValidationError/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data6.message === void 0) {
              const err10 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "components#/$defs/ValidationError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data6.field !== void 0) {
              if (typeof data6.field !== "string") {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/field", schemaPath: "components#/$defs/ValidationError/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data6.message !== void 0) {
              if (typeof data6.message !== "string") {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "components#/$defs/ValidationError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data6.code !== void 0) {
              if (typeof data6.code !== "string") {
                const err13 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "components#/$defs/ValidationError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "components#/$defs/ValidationError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "title": true, "status": true, "message": true, "correlationId": true, "detail": true, "errors": true }, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "title": true, "status": true, "message": true, "correlationId": true, "detail": true, "errors": true }, "dynamicProps": false, "dynamicItems": false };
var v2 = validate31;
var schema44 = { "type": "object", "required": ["customerId"], "additionalProperties": false, "properties": { "customerId": { "type": "string", "minLength": 1 }, "statusAt": { "type": "string", "format": "date-time" }, "programId": { "type": ["integer", "null"], "minimum": 1 }, "programReference": { "type": "string" }, "programReferences": { "type": "array", "items": { "type": "string" } } } };
var func1 = require_ucs2length().default;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerId === void 0) {
      const err0 = { instancePath, schemaPath: "components#/$defs/CurrentLevelSummaryQuery/required", keyword: "required", params: { missingProperty: "customerId" }, message: "must have required property 'customerId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customerId" || key0 === "statusAt" || key0 === "programId" || key0 === "programReference" || key0 === "programReferences")) {
        const err1 = { instancePath, schemaPath: "components#/$defs/CurrentLevelSummaryQuery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.customerId !== void 0) {
      let data0 = data.customerId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/customerId", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/customerId", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.statusAt !== void 0) {
      let data1 = data.statusAt;
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          const err4 = { instancePath: instancePath + "/statusAt", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/statusAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/statusAt", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/statusAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.programId !== void 0) {
      let data2 = data.programId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err6 = { instancePath: instancePath + "/programId", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/programId/type", keyword: "type", params: { type: schema44.properties.programId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/programId", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/programId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.programReference !== void 0) {
      if (typeof data.programReference !== "string") {
        const err8 = { instancePath: instancePath + "/programReference", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/programReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.programReferences !== void 0) {
      let data4 = data.programReferences;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/programReferences/" + i0, schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/programReferences/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/programReferences", schemaPath: "components#/$defs/CurrentLevelSummaryQuery/properties/programReferences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "components#/$defs/CurrentLevelSummaryQuery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v3 = validate32;
var schema46 = { "type": "object", "required": ["memberId", "programId"], "properties": { "memberId": { "type": "integer", "minimum": 1 }, "programId": { "type": "integer", "minimum": 1 }, "programReference": { "type": ["string", "null"] }, "memberMetadata": { "type": ["object", "null"], "additionalProperties": true } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.memberId === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerMembership/required", keyword: "required", params: { missingProperty: "memberId" }, message: "must have required property 'memberId'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.programId === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerMembership/required", keyword: "required", params: { missingProperty: "programId" }, message: "must have required property 'programId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.memberId !== void 0) {
          let data1 = data0.memberId;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/" + i0 + "/memberId", schemaPath: "components#/$defs/CustomerMembership/properties/memberId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/memberId", schemaPath: "components#/$defs/CustomerMembership/properties/memberId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data0.programId !== void 0) {
          let data2 = data0.programId;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/programId", schemaPath: "components#/$defs/CustomerMembership/properties/programId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/programId", schemaPath: "components#/$defs/CustomerMembership/properties/programId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.programReference !== void 0) {
          let data3 = data0.programReference;
          if (typeof data3 !== "string" && data3 !== null) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/programReference", schemaPath: "components#/$defs/CustomerMembership/properties/programReference/type", keyword: "type", params: { type: schema46.properties.programReference.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.memberMetadata !== void 0) {
          let data4 = data0.memberMetadata;
          if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/memberMetadata", schemaPath: "components#/$defs/CustomerMembership/properties/memberMetadata/type", keyword: "type", params: { type: schema46.properties.memberMetadata.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerMembership/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v4 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerId === void 0) {
      const err0 = { instancePath, schemaPath: "components#/$defs/CustomerMembershipsQuery/required", keyword: "required", params: { missingProperty: "customerId" }, message: "must have required property 'customerId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customerId" || key0 === "programReferences")) {
        const err1 = { instancePath, schemaPath: "components#/$defs/CustomerMembershipsQuery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.customerId !== void 0) {
      let data0 = data.customerId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/customerId", schemaPath: "components#/$defs/CustomerMembershipsQuery/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/customerId", schemaPath: "components#/$defs/CustomerMembershipsQuery/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.programReferences !== void 0) {
      let data1 = data.programReferences;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/programReferences/" + i0, schemaPath: "components#/$defs/CustomerMembershipsQuery/properties/programReferences/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/programReferences", schemaPath: "components#/$defs/CustomerMembershipsQuery/properties/programReferences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "components#/$defs/CustomerMembershipsQuery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
function check(validate) {
  return (value) => validate(value) ? [] : validate.errors.map(violation);
}
function violation({ instancePath, keyword, message, params }) {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const at = property === void 0 ? instancePath : instancePath + "/" + property;
  const allowed = params.allowedValues ? ": " + params.allowedValues.join(", ") : "";
  return { at, keyword, message: message + allowed };
}
var validators = {
  queryCurrentLevelSummary: { path: check(v0), query: check(v0), header: check(v1), body: check(v2), responses: { 200: check(v02), 400: check(v12), 401: check(v12), 403: check(v12), 429: check(v12), 500: check(v12) } },
  queryCustomerMemberships: { path: check(v0), query: check(v0), header: check(v1), body: check(v4), responses: { 200: check(v3), 400: check(v12), 401: check(v12), 403: check(v12), 429: check(v12), 500: check(v12) } }
};
export {
  validators
};
