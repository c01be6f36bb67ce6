// Generated from the spec "Entur Personnel tickets – Contracts" by `pnpm generate`; do not edit.
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
var v2 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.customerNumber === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customerNumber")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.customerNumber !== void 0) {
      let data0 = data.customerNumber;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["customerNumber"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v3 = validate23;
var schema36 = { "type": "string", "enum": ["all", "none", "contract-holder"] };
var formats0 = /^(?:\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|\d{4}-02-(?:0[1-9]|1\d|2[0-8])|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    for (const key0 in data) {
      if (!(key0 === "travelDate" || key0 === "organisationId" || key0 === "includeExpiredContracts" || key0 === "includeOrderLineEvents" || key0 === "includeConsumers")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.travelDate !== void 0) {
      let data0 = data.travelDate;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 === "string") {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/travelDate", schemaPath: "#/properties/travelDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["travelDate"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!formats0.test(data0)) {
          const err2 = { instancePath: instancePath + "/travelDate", schemaPath: "#/properties/travelDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.organisationId !== void 0) {
      let data1 = data.organisationId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
          data1 = data1[0];
          dataType1 = typeof data1;
          if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
            coerced1 = data1;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            const err3 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["organisationId"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.includeExpiredContracts !== void 0) {
      let data2 = data.includeExpiredContracts;
      if (typeof data2 !== "boolean") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
          data2 = data2[0];
          dataType2 = typeof data2;
          if (typeof data2 === "boolean") {
            coerced2 = data2;
          }
        }
        if (!(coerced2 !== void 0)) {
          if (data2 === "false" || data2 === 0 || data2 === null) {
            coerced2 = false;
          } else if (data2 === "true" || data2 === 1) {
            coerced2 = true;
          } else {
            const err5 = { instancePath: instancePath + "/includeExpiredContracts", schemaPath: "#/properties/includeExpiredContracts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["includeExpiredContracts"] = coerced2;
          }
        }
      }
    }
    if (data.includeOrderLineEvents !== void 0) {
      let data3 = data.includeOrderLineEvents;
      if (typeof data3 !== "boolean") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
          data3 = data3[0];
          dataType3 = typeof data3;
          if (typeof data3 === "boolean") {
            coerced3 = data3;
          }
        }
        if (!(coerced3 !== void 0)) {
          if (data3 === "false" || data3 === 0 || data3 === null) {
            coerced3 = false;
          } else if (data3 === "true" || data3 === 1) {
            coerced3 = true;
          } else {
            const err6 = { instancePath: instancePath + "/includeOrderLineEvents", schemaPath: "#/properties/includeOrderLineEvents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["includeOrderLineEvents"] = coerced3;
          }
        }
      }
    }
    if (data.includeConsumers !== void 0) {
      let data4 = data.includeConsumers;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
          data4 = data4[0];
          dataType4 = typeof data4;
          if (typeof data4 === "string") {
            coerced4 = data4;
          }
        }
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err7 = { instancePath: instancePath + "/includeConsumers", schemaPath: "components#/$defs/IncludeConsumers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["includeConsumers"] = coerced4;
          }
        }
      }
      if (!(data4 === "all" || data4 === "none" || data4 === "contract-holder")) {
        const err8 = { instancePath: instancePath + "/includeConsumers", schemaPath: "components#/$defs/IncludeConsumers/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v4 = validate25;
var schema37 = { "$id": "v4", "type": "object", "properties": { "uuid": { "type": "string" }, "customerNumber": { "type": "integer", "minimum": 1 }, "customerRef": { "type": "string" }, "loyaltyProgramId": { "type": "integer", "minimum": 1 }, "contractHolder": { "type": "integer", "minimum": 1 }, "consumableAfter": { "type": "string", "format": "date-time" }, "consumableBefore": { "type": "string", "format": "date-time" }, "expirationDateAfter": { "type": "string", "format": "date-time" }, "expirationDateBefore": { "type": "string", "format": "date-time" }, "externalRef": { "type": "string" }, "organisationId": { "type": "integer", "minimum": 1 }, "sortBy": { "type": "array", "items": { "type": "string", "enum": ["consumableFrom", "createdAt", "expirationDate", "externalRef", "uuid"] } }, "sortDirection": { "type": "string", "enum": ["ASC", "DESC"] }, "page": { "type": "integer", "minimum": 1 }, "perPage": { "type": "integer", "minimum": 1, "maximum": 200 }, "includeOrderLineEvents": { "type": "boolean" }, "includeConsumers": { "$ref": "components#/$defs/IncludeConsumers" } }, "required": [], "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    for (const key0 in data) {
      if (!func1.call(schema37.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 === "string") {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["uuid"] = coerced0;
          }
        }
      }
    }
    if (data.customerNumber !== void 0) {
      let data1 = data.customerNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
          data1 = data1[0];
          dataType1 = typeof data1;
          if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
            coerced1 = data1;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            const err2 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["customerNumber"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.customerRef !== void 0) {
      let data2 = data.customerRef;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
          data2 = data2[0];
          dataType2 = typeof data2;
          if (typeof data2 === "string") {
            coerced2 = data2;
          }
        }
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err4 = { instancePath: instancePath + "/customerRef", schemaPath: "#/properties/customerRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["customerRef"] = coerced2;
          }
        }
      }
    }
    if (data.loyaltyProgramId !== void 0) {
      let data3 = data.loyaltyProgramId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
          data3 = data3[0];
          dataType3 = typeof data3;
          if (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) {
            coerced3 = data3;
          }
        }
        if (!(coerced3 !== void 0)) {
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
            coerced3 = +data3;
          } else {
            const err5 = { instancePath: instancePath + "/loyaltyProgramId", schemaPath: "#/properties/loyaltyProgramId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["loyaltyProgramId"] = coerced3;
          }
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/loyaltyProgramId", schemaPath: "#/properties/loyaltyProgramId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.contractHolder !== void 0) {
      let data4 = data.contractHolder;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
          data4 = data4[0];
          dataType4 = typeof data4;
          if (typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) {
            coerced4 = data4;
          }
        }
        if (!(coerced4 !== void 0)) {
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
            coerced4 = +data4;
          } else {
            const err7 = { instancePath: instancePath + "/contractHolder", schemaPath: "#/properties/contractHolder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["contractHolder"] = coerced4;
          }
        }
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/contractHolder", schemaPath: "#/properties/contractHolder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.consumableAfter !== void 0) {
      let data5 = data.consumableAfter;
      if (typeof data5 !== "string") {
        let dataType5 = typeof data5;
        let coerced5 = void 0;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1) {
          data5 = data5[0];
          dataType5 = typeof data5;
          if (typeof data5 === "string") {
            coerced5 = data5;
          }
        }
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data5;
          } else if (data5 === null) {
            coerced5 = "";
          } else {
            const err9 = { instancePath: instancePath + "/consumableAfter", schemaPath: "#/properties/consumableAfter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data5 = coerced5;
          if (data !== void 0) {
            data["consumableAfter"] = coerced5;
          }
        }
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          const err10 = { instancePath: instancePath + "/consumableAfter", schemaPath: "#/properties/consumableAfter/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.consumableBefore !== void 0) {
      let data6 = data.consumableBefore;
      if (typeof data6 !== "string") {
        let dataType6 = typeof data6;
        let coerced6 = void 0;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1) {
          data6 = data6[0];
          dataType6 = typeof data6;
          if (typeof data6 === "string") {
            coerced6 = data6;
          }
        }
        if (!(coerced6 !== void 0)) {
          if (dataType6 == "number" || dataType6 == "boolean") {
            coerced6 = "" + data6;
          } else if (data6 === null) {
            coerced6 = "";
          } else {
            const err11 = { instancePath: instancePath + "/consumableBefore", schemaPath: "#/properties/consumableBefore/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (coerced6 !== void 0) {
          data6 = coerced6;
          if (data !== void 0) {
            data["consumableBefore"] = coerced6;
          }
        }
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          const err12 = { instancePath: instancePath + "/consumableBefore", schemaPath: "#/properties/consumableBefore/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.expirationDateAfter !== void 0) {
      let data7 = data.expirationDateAfter;
      if (typeof data7 !== "string") {
        let dataType7 = typeof data7;
        let coerced7 = void 0;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1) {
          data7 = data7[0];
          dataType7 = typeof data7;
          if (typeof data7 === "string") {
            coerced7 = data7;
          }
        }
        if (!(coerced7 !== void 0)) {
          if (dataType7 == "number" || dataType7 == "boolean") {
            coerced7 = "" + data7;
          } else if (data7 === null) {
            coerced7 = "";
          } else {
            const err13 = { instancePath: instancePath + "/expirationDateAfter", schemaPath: "#/properties/expirationDateAfter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (coerced7 !== void 0) {
          data7 = coerced7;
          if (data !== void 0) {
            data["expirationDateAfter"] = coerced7;
          }
        }
      }
      if (typeof data7 === "string") {
        if (!formats0.test(data7)) {
          const err14 = { instancePath: instancePath + "/expirationDateAfter", schemaPath: "#/properties/expirationDateAfter/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.expirationDateBefore !== void 0) {
      let data8 = data.expirationDateBefore;
      if (typeof data8 !== "string") {
        let dataType8 = typeof data8;
        let coerced8 = void 0;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1) {
          data8 = data8[0];
          dataType8 = typeof data8;
          if (typeof data8 === "string") {
            coerced8 = data8;
          }
        }
        if (!(coerced8 !== void 0)) {
          if (dataType8 == "number" || dataType8 == "boolean") {
            coerced8 = "" + data8;
          } else if (data8 === null) {
            coerced8 = "";
          } else {
            const err15 = { instancePath: instancePath + "/expirationDateBefore", schemaPath: "#/properties/expirationDateBefore/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (coerced8 !== void 0) {
          data8 = coerced8;
          if (data !== void 0) {
            data["expirationDateBefore"] = coerced8;
          }
        }
      }
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          const err16 = { instancePath: instancePath + "/expirationDateBefore", schemaPath: "#/properties/expirationDateBefore/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.externalRef !== void 0) {
      let data9 = data.externalRef;
      if (typeof data9 !== "string") {
        let dataType9 = typeof data9;
        let coerced9 = void 0;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1) {
          data9 = data9[0];
          dataType9 = typeof data9;
          if (typeof data9 === "string") {
            coerced9 = data9;
          }
        }
        if (!(coerced9 !== void 0)) {
          if (dataType9 == "number" || dataType9 == "boolean") {
            coerced9 = "" + data9;
          } else if (data9 === null) {
            coerced9 = "";
          } else {
            const err17 = { instancePath: instancePath + "/externalRef", schemaPath: "#/properties/externalRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (coerced9 !== void 0) {
          data9 = coerced9;
          if (data !== void 0) {
            data["externalRef"] = coerced9;
          }
        }
      }
    }
    if (data.organisationId !== void 0) {
      let data10 = data.organisationId;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        let dataType10 = typeof data10;
        let coerced10 = void 0;
        if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1) {
          data10 = data10[0];
          dataType10 = typeof data10;
          if (typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) {
            coerced10 = data10;
          }
        }
        if (!(coerced10 !== void 0)) {
          if (dataType10 === "boolean" || data10 === null || dataType10 === "string" && data10 && data10 == +data10 && !(data10 % 1)) {
            coerced10 = +data10;
          } else {
            const err18 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (coerced10 !== void 0) {
          data10 = coerced10;
          if (data !== void 0) {
            data["organisationId"] = coerced10;
          }
        }
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 1 || isNaN(data10)) {
          const err19 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.sortBy !== void 0) {
      let data11 = data.sortBy;
      if (!Array.isArray(data11)) {
        let dataType11 = typeof data11;
        let coerced11 = void 0;
        if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1) {
          data11 = data11[0];
          dataType11 = typeof data11;
          if (Array.isArray(data11)) {
            coerced11 = data11;
          }
        }
        if (!(coerced11 !== void 0)) {
          if (dataType11 === "string" || dataType11 === "number" || dataType11 === "boolean" || data11 === null) {
            coerced11 = [data11];
          } else {
            const err20 = { instancePath: instancePath + "/sortBy", schemaPath: "#/properties/sortBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (coerced11 !== void 0) {
          data11 = coerced11;
          if (data !== void 0) {
            data["sortBy"] = coerced11;
          }
        }
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 !== "string") {
            let dataType12 = typeof data12;
            let coerced12 = void 0;
            if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1) {
              data12 = data12[0];
              dataType12 = typeof data12;
              if (typeof data12 === "string") {
                coerced12 = data12;
              }
            }
            if (!(coerced12 !== void 0)) {
              if (dataType12 == "number" || dataType12 == "boolean") {
                coerced12 = "" + data12;
              } else if (data12 === null) {
                coerced12 = "";
              } else {
                const err21 = { instancePath: instancePath + "/sortBy/" + i0, schemaPath: "#/properties/sortBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (coerced12 !== void 0) {
              data12 = coerced12;
              if (data11 !== void 0) {
                data11[i0] = coerced12;
              }
            }
          }
          if (!(data12 === "consumableFrom" || data12 === "createdAt" || data12 === "expirationDate" || data12 === "externalRef" || data12 === "uuid")) {
            const err22 = { instancePath: instancePath + "/sortBy/" + i0, schemaPath: "#/properties/sortBy/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.sortBy.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data.sortDirection !== void 0) {
      let data13 = data.sortDirection;
      if (typeof data13 !== "string") {
        let dataType13 = typeof data13;
        let coerced13 = void 0;
        if (dataType13 == "object" && Array.isArray(data13) && data13.length == 1) {
          data13 = data13[0];
          dataType13 = typeof data13;
          if (typeof data13 === "string") {
            coerced13 = data13;
          }
        }
        if (!(coerced13 !== void 0)) {
          if (dataType13 == "number" || dataType13 == "boolean") {
            coerced13 = "" + data13;
          } else if (data13 === null) {
            coerced13 = "";
          } else {
            const err23 = { instancePath: instancePath + "/sortDirection", schemaPath: "#/properties/sortDirection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (coerced13 !== void 0) {
          data13 = coerced13;
          if (data !== void 0) {
            data["sortDirection"] = coerced13;
          }
        }
      }
      if (!(data13 === "ASC" || data13 === "DESC")) {
        const err24 = { instancePath: instancePath + "/sortDirection", schemaPath: "#/properties/sortDirection/enum", keyword: "enum", params: { allowedValues: schema37.properties.sortDirection.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data14 = data.page;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        let dataType14 = typeof data14;
        let coerced14 = void 0;
        if (dataType14 == "object" && Array.isArray(data14) && data14.length == 1) {
          data14 = data14[0];
          dataType14 = typeof data14;
          if (typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) {
            coerced14 = data14;
          }
        }
        if (!(coerced14 !== void 0)) {
          if (dataType14 === "boolean" || data14 === null || dataType14 === "string" && data14 && data14 == +data14 && !(data14 % 1)) {
            coerced14 = +data14;
          } else {
            const err25 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (coerced14 !== void 0) {
          data14 = coerced14;
          if (data !== void 0) {
            data["page"] = coerced14;
          }
        }
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 1 || isNaN(data14)) {
          const err26 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.perPage !== void 0) {
      let data15 = data.perPage;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        let dataType15 = typeof data15;
        let coerced15 = void 0;
        if (dataType15 == "object" && Array.isArray(data15) && data15.length == 1) {
          data15 = data15[0];
          dataType15 = typeof data15;
          if (typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) {
            coerced15 = data15;
          }
        }
        if (!(coerced15 !== void 0)) {
          if (dataType15 === "boolean" || data15 === null || dataType15 === "string" && data15 && data15 == +data15 && !(data15 % 1)) {
            coerced15 = +data15;
          } else {
            const err27 = { instancePath: instancePath + "/perPage", schemaPath: "#/properties/perPage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (coerced15 !== void 0) {
          data15 = coerced15;
          if (data !== void 0) {
            data["perPage"] = coerced15;
          }
        }
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 200 || isNaN(data15)) {
          const err28 = { instancePath: instancePath + "/perPage", schemaPath: "#/properties/perPage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err29 = { instancePath: instancePath + "/perPage", schemaPath: "#/properties/perPage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.includeOrderLineEvents !== void 0) {
      let data16 = data.includeOrderLineEvents;
      if (typeof data16 !== "boolean") {
        let dataType16 = typeof data16;
        let coerced16 = void 0;
        if (dataType16 == "object" && Array.isArray(data16) && data16.length == 1) {
          data16 = data16[0];
          dataType16 = typeof data16;
          if (typeof data16 === "boolean") {
            coerced16 = data16;
          }
        }
        if (!(coerced16 !== void 0)) {
          if (data16 === "false" || data16 === 0 || data16 === null) {
            coerced16 = false;
          } else if (data16 === "true" || data16 === 1) {
            coerced16 = true;
          } else {
            const err30 = { instancePath: instancePath + "/includeOrderLineEvents", schemaPath: "#/properties/includeOrderLineEvents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (coerced16 !== void 0) {
          data16 = coerced16;
          if (data !== void 0) {
            data["includeOrderLineEvents"] = coerced16;
          }
        }
      }
    }
    if (data.includeConsumers !== void 0) {
      let data17 = data.includeConsumers;
      if (typeof data17 !== "string") {
        let dataType17 = typeof data17;
        let coerced17 = void 0;
        if (dataType17 == "object" && Array.isArray(data17) && data17.length == 1) {
          data17 = data17[0];
          dataType17 = typeof data17;
          if (typeof data17 === "string") {
            coerced17 = data17;
          }
        }
        if (!(coerced17 !== void 0)) {
          if (dataType17 == "number" || dataType17 == "boolean") {
            coerced17 = "" + data17;
          } else if (data17 === null) {
            coerced17 = "";
          } else {
            const err31 = { instancePath: instancePath + "/includeConsumers", schemaPath: "components#/$defs/IncludeConsumers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (coerced17 !== void 0) {
          data17 = coerced17;
          if (data !== void 0) {
            data["includeConsumers"] = coerced17;
          }
        }
      }
      if (!(data17 === "all" || data17 === "none" || data17 === "contract-holder")) {
        const err32 = { instancePath: instancePath + "/includeConsumers", schemaPath: "components#/$defs/IncludeConsumers/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v5 = validate26;
var func2 = require_ucs2length().default;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalRef === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalRef" }, message: "must have required property 'externalRef'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "externalRef")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.externalRef !== void 0) {
      let data0 = data.externalRef;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 === "string") {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err2 = { instancePath: instancePath + "/externalRef", schemaPath: "#/properties/externalRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["externalRef"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/externalRef", schemaPath: "#/properties/externalRef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v6 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "organisationId" || key0 === "page" || key0 === "perPage" || key0 === "includeOrderLineEvents" || key0 === "includeConsumers")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.organisationId !== void 0) {
      let data0 = data.organisationId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["organisationId"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.page !== void 0) {
      let data1 = data.page;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
          data1 = data1[0];
          dataType1 = typeof data1;
          if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
            coerced1 = data1;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["page"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.perPage !== void 0) {
      let data2 = data.perPage;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
          data2 = data2[0];
          dataType2 = typeof data2;
          if (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) {
            coerced2 = data2;
          }
        }
        if (!(coerced2 !== void 0)) {
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
            coerced2 = +data2;
          } else {
            const err5 = { instancePath: instancePath + "/perPage", schemaPath: "#/properties/perPage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["perPage"] = coerced2;
          }
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 200 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/perPage", schemaPath: "#/properties/perPage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/perPage", schemaPath: "#/properties/perPage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.includeOrderLineEvents !== void 0) {
      let data3 = data.includeOrderLineEvents;
      if (typeof data3 !== "boolean") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
          data3 = data3[0];
          dataType3 = typeof data3;
          if (typeof data3 === "boolean") {
            coerced3 = data3;
          }
        }
        if (!(coerced3 !== void 0)) {
          if (data3 === "false" || data3 === 0 || data3 === null) {
            coerced3 = false;
          } else if (data3 === "true" || data3 === 1) {
            coerced3 = true;
          } else {
            const err8 = { instancePath: instancePath + "/includeOrderLineEvents", schemaPath: "#/properties/includeOrderLineEvents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["includeOrderLineEvents"] = coerced3;
          }
        }
      }
    }
    if (data.includeConsumers !== void 0) {
      let data4 = data.includeConsumers;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
          data4 = data4[0];
          dataType4 = typeof data4;
          if (typeof data4 === "string") {
            coerced4 = data4;
          }
        }
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err9 = { instancePath: instancePath + "/includeConsumers", schemaPath: "components#/$defs/IncludeConsumers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["includeConsumers"] = coerced4;
          }
        }
      }
      if (!(data4 === "all" || data4 === "none" || data4 === "contract-holder")) {
        const err10 = { instancePath: instancePath + "/includeConsumers", schemaPath: "components#/$defs/IncludeConsumers/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v7 = validate28;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["entur-customer-number"] !== void 0) {
      let data0 = data["entur-customer-number"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/entur-customer-number", schemaPath: "#/properties/entur-customer-number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["entur-customer-number"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/entur-customer-number", schemaPath: "#/properties/entur-customer-number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "entur-customer-number": true }, "dynamicProps": false, "dynamicItems": false };

// bundled:bodies
var v02 = validate202;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "components#/$defs/ClaimContractResponse/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customerNumber === void 0) {
      const err1 = { instancePath, schemaPath: "components#/$defs/ClaimContractResponse/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "components#/$defs/ClaimContractResponse/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.customerNumber !== void 0) {
      let data1 = data.customerNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/customerNumber", schemaPath: "components#/$defs/ClaimContractResponse/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/customerNumber", schemaPath: "components#/$defs/ClaimContractResponse/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "components#/$defs/ClaimContractResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": { "success": true, "customerNumber": true }, "dynamicProps": false, "dynamicItems": false };
var v12 = validate222;
var formats02 = /^(?:\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|\d{4}-02-(?:0[1-9]|1\d|2[0-8])|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.timestamp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.correlationId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlationId" }, message: "must have required property 'correlationId'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (typeof data.error !== "string") {
        const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data4 = data.timestamp;
      if (typeof data4 === "string") {
        if (!formats02.test(data4)) {
          const err10 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.correlationId !== void 0) {
      if (typeof data.correlationId !== "string") {
        const err12 = { instancePath: instancePath + "/correlationId", schemaPath: "#/properties/correlationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data6 = data.errorCode;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data7 = data.errors;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.errorCode !== void 0) {
              let data9 = data8.errorCode;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/errorCode", schemaPath: "components#/$defs/ErrorMessage/properties/errorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data8.longEnglish !== void 0) {
              if (typeof data8.longEnglish !== "string") {
                const err15 = { instancePath: instancePath + "/errors/" + i0 + "/longEnglish", schemaPath: "components#/$defs/ErrorMessage/properties/longEnglish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data8.shortEnglish !== void 0) {
              if (typeof data8.shortEnglish !== "string") {
                const err16 = { instancePath: instancePath + "/errors/" + i0 + "/shortEnglish", schemaPath: "components#/$defs/ErrorMessage/properties/shortEnglish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data8.longNorwegian !== void 0) {
              if (typeof data8.longNorwegian !== "string") {
                const err17 = { instancePath: instancePath + "/errors/" + i0 + "/longNorwegian", schemaPath: "components#/$defs/ErrorMessage/properties/longNorwegian/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data8.shortNorwegian !== void 0) {
              if (typeof data8.shortNorwegian !== "string") {
                const err18 = { instancePath: instancePath + "/errors/" + i0 + "/shortNorwegian", schemaPath: "components#/$defs/ErrorMessage/properties/shortNorwegian/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "components#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": { "path": true, "error": true, "status": true, "message": true, "timestamp": true, "correlationId": true, "errorCode": true, "errors": true }, "dynamicProps": false, "dynamicItems": false };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate232(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
    errors = vErrors.length;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": { "path": true, "error": true, "status": true, "message": true, "timestamp": true, "correlationId": true, "errorCode": true, "errors": true }, "dynamicProps": false, "dynamicItems": false };
var v22 = validate252;
var func12 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z0-9_]+-[A-Za-z0-9_]+-[A-Za-z0-9_]+$", "u");
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerNumber === void 0) {
      const err0 = { instancePath, schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.externalReference === void 0) {
      const err1 = { instancePath, schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/required", keyword: "required", params: { missingProperty: "externalReference" }, message: "must have required property 'externalReference'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customerNumber" || key0 === "externalReference")) {
        const err2 = { instancePath, schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.customerNumber !== void 0) {
      let data0 = data.customerNumber;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/customerNumber", schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/customerNumber", schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.externalReference !== void 0) {
      let data1 = data.externalReference;
      if (typeof data1 === "string") {
        if (func12(data1) > 100) {
          const err5 = { instancePath: instancePath + "/externalReference", schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/properties/externalReference/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/externalReference", schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/properties/externalReference/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+-[A-Za-z0-9_]+-[A-Za-z0-9_]+$" }, message: 'must match pattern "^[A-Za-z0-9_]+-[A-Za-z0-9_]+-[A-Za-z0-9_]+$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/externalReference", schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/properties/externalReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "components#/$defs/ClaimPersonnelTicketRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v32 = validate262;
var schema40 = { "type": "object", "required": ["uuid", "status", "createdAt", "createdBy", "lastChangedAt", "lastChangedBy", "consumableFrom", "loyaltyProgram", "organisationId"], "properties": { "uuid": { "type": "string" }, "status": { "$ref": "components#/$defs/ContractStatus" }, "createdAt": { "type": "string", "format": "date-time" }, "createdBy": { "type": "string" }, "lastChangedAt": { "type": "string", "format": "date-time" }, "lastChangedBy": { "type": "string" }, "consumableFrom": { "type": "string", "format": "date-time" }, "loyaltyProgram": { "$ref": "components#/$defs/LoyaltyProgramResponse" }, "organisationId": { "type": "integer", "minimum": 1 }, "parent": { "type": "string" }, "claimKeys": { "type": "array", "items": { "$ref": "components#/$defs/ContractClaimKey" } }, "externalRef": { "type": "string" }, "couponsLimit": { "type": "integer", "minimum": 0 }, "currentTotal": { "$ref": "components#/$defs/ContractTotal" }, "subContracts": { "type": "array", "items": { "$ref": "components#/$defs/ContractResponse" } }, "transactions": { "type": "array", "items": { "$ref": "components#/$defs/ContractTransaction" } }, "acceptanceDate": { "type": "string", "format": "date-time" }, "expirationDate": { "type": ["string", "null"], "format": "date-time" }, "orderLineEvents": { "type": "array", "items": { "$ref": "components#/$defs/OrderLineEvent" } }, "remainingCoupons": { "type": "integer" }, "contractConsumers": { "type": "array", "items": { "$ref": "components#/$defs/ContractConsumerResponse" } } } };
var schema41 = { "type": "string", "enum": ["VALID", "EXPIRED", "REFUNDED", "CANCELLED", "MISUSED"] };
var schema42 = { "type": "object", "required": ["id", "name", "type"], "properties": { "id": { "type": "integer", "minimum": 1 }, "name": { "type": "string" }, "type": { "type": "string", "enum": ["TIMED", "COUPONS", "POINTS"] }, "validFrom": { "type": "string", "format": "date-time" }, "expirationDate": { "type": ["string", "null"], "format": "date-time" }, "couponsLimit": { "type": "integer", "minimum": 0 } } };
var wrapper0 = { validate: validate272 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
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
    if (data.createdAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.createdBy === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdBy" }, message: "must have required property 'createdBy'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.lastChangedAt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastChangedAt" }, message: "must have required property 'lastChangedAt'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.lastChangedBy === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastChangedBy" }, message: "must have required property 'lastChangedBy'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.consumableFrom === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consumableFrom" }, message: "must have required property 'consumableFrom'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.loyaltyProgram === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loyaltyProgram" }, message: "must have required property 'loyaltyProgram'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.organisationId === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organisationId" }, message: "must have required property 'organisationId'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.uuid !== void 0) {
      if (typeof data.uuid !== "string") {
        const err9 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "components#/$defs/ContractStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "VALID" || data1 === "EXPIRED" || data1 === "REFUNDED" || data1 === "CANCELLED" || data1 === "MISUSED")) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "components#/$defs/ContractStatus/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 === "string") {
        if (!formats02.test(data2)) {
          const err12 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      if (typeof data.createdBy !== "string") {
        const err14 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.lastChangedAt !== void 0) {
      let data4 = data.lastChangedAt;
      if (typeof data4 === "string") {
        if (!formats02.test(data4)) {
          const err15 = { instancePath: instancePath + "/lastChangedAt", schemaPath: "#/properties/lastChangedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/lastChangedAt", schemaPath: "#/properties/lastChangedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.lastChangedBy !== void 0) {
      if (typeof data.lastChangedBy !== "string") {
        const err17 = { instancePath: instancePath + "/lastChangedBy", schemaPath: "#/properties/lastChangedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.consumableFrom !== void 0) {
      let data6 = data.consumableFrom;
      if (typeof data6 === "string") {
        if (!formats02.test(data6)) {
          const err18 = { instancePath: instancePath + "/consumableFrom", schemaPath: "#/properties/consumableFrom/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/consumableFrom", schemaPath: "#/properties/consumableFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.loyaltyProgram !== void 0) {
      let data7 = data.loyaltyProgram;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.id === void 0) {
          const err20 = { instancePath: instancePath + "/loyaltyProgram", schemaPath: "components#/$defs/LoyaltyProgramResponse/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7.name === void 0) {
          const err21 = { instancePath: instancePath + "/loyaltyProgram", schemaPath: "components#/$defs/LoyaltyProgramResponse/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7.type === void 0) {
          const err22 = { instancePath: instancePath + "/loyaltyProgram", schemaPath: "components#/$defs/LoyaltyProgramResponse/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data7.id !== void 0) {
          let data8 = data7.id;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/loyaltyProgram/id", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/loyaltyProgram/id", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data7.name !== void 0) {
          if (typeof data7.name !== "string") {
            const err25 = { instancePath: instancePath + "/loyaltyProgram/name", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.type !== void 0) {
          let data10 = data7.type;
          if (typeof data10 !== "string") {
            const err26 = { instancePath: instancePath + "/loyaltyProgram/type", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data10 === "TIMED" || data10 === "COUPONS" || data10 === "POINTS")) {
            const err27 = { instancePath: instancePath + "/loyaltyProgram/type", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/type/enum", keyword: "enum", params: { allowedValues: schema42.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data7.validFrom !== void 0) {
          let data11 = data7.validFrom;
          if (typeof data11 === "string") {
            if (!formats02.test(data11)) {
              const err28 = { instancePath: instancePath + "/loyaltyProgram/validFrom", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/validFrom/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/loyaltyProgram/validFrom", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/validFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data7.expirationDate !== void 0) {
          let data12 = data7.expirationDate;
          if (typeof data12 !== "string" && data12 !== null) {
            const err30 = { instancePath: instancePath + "/loyaltyProgram/expirationDate", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/expirationDate/type", keyword: "type", params: { type: schema42.properties.expirationDate.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data12 === "string") {
            if (!formats02.test(data12)) {
              const err31 = { instancePath: instancePath + "/loyaltyProgram/expirationDate", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/expirationDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data7.couponsLimit !== void 0) {
          let data13 = data7.couponsLimit;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err32 = { instancePath: instancePath + "/loyaltyProgram/couponsLimit", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/couponsLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err33 = { instancePath: instancePath + "/loyaltyProgram/couponsLimit", schemaPath: "components#/$defs/LoyaltyProgramResponse/properties/couponsLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/loyaltyProgram", schemaPath: "components#/$defs/LoyaltyProgramResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.organisationId !== void 0) {
      let data14 = data.organisationId;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err35 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 1 || isNaN(data14)) {
          const err36 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.parent !== void 0) {
      if (typeof data.parent !== "string") {
        const err37 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.claimKeys !== void 0) {
      let data16 = data.claimKeys;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.key === void 0) {
              const err38 = { instancePath: instancePath + "/claimKeys/" + i0, schemaPath: "components#/$defs/ContractClaimKey/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data17.value === void 0) {
              const err39 = { instancePath: instancePath + "/claimKeys/" + i0, schemaPath: "components#/$defs/ContractClaimKey/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data17.key !== void 0) {
              if (typeof data17.key !== "string") {
                const err40 = { instancePath: instancePath + "/claimKeys/" + i0 + "/key", schemaPath: "components#/$defs/ContractClaimKey/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data17.value !== void 0) {
              if (typeof data17.value !== "string") {
                const err41 = { instancePath: instancePath + "/claimKeys/" + i0 + "/value", schemaPath: "components#/$defs/ContractClaimKey/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/claimKeys/" + i0, schemaPath: "components#/$defs/ContractClaimKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/claimKeys", schemaPath: "#/properties/claimKeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.externalRef !== void 0) {
      if (typeof data.externalRef !== "string") {
        const err44 = { instancePath: instancePath + "/externalRef", schemaPath: "#/properties/externalRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.couponsLimit !== void 0) {
      let data21 = data.couponsLimit;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err45 = { instancePath: instancePath + "/couponsLimit", schemaPath: "#/properties/couponsLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err46 = { instancePath: instancePath + "/couponsLimit", schemaPath: "#/properties/couponsLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.currentTotal !== void 0) {
      let data22 = data.currentTotal;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.amount === void 0) {
          const err47 = { instancePath: instancePath + "/currentTotal", schemaPath: "components#/$defs/ContractTotal/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data22.unit === void 0) {
          const err48 = { instancePath: instancePath + "/currentTotal", schemaPath: "components#/$defs/ContractTotal/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data22.amount !== void 0) {
          let data23 = data22.amount;
          if (!(typeof data23 == "number" && isFinite(data23))) {
            const err49 = { instancePath: instancePath + "/currentTotal/amount", schemaPath: "components#/$defs/ContractTotal/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data22.unit !== void 0) {
          if (typeof data22.unit !== "string") {
            const err50 = { instancePath: instancePath + "/currentTotal/unit", schemaPath: "components#/$defs/ContractTotal/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/currentTotal", schemaPath: "components#/$defs/ContractTotal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.subContracts !== void 0) {
      let data25 = data.subContracts;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data25[i1], { instancePath: instancePath + "/subContracts/" + i1, parentData: data25, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/subContracts", schemaPath: "#/properties/subContracts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.transactions !== void 0) {
      let data27 = data.transactions;
      if (Array.isArray(data27)) {
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data28 = data27[i2];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.id === void 0) {
              const err53 = { instancePath: instancePath + "/transactions/" + i2, schemaPath: "components#/$defs/ContractTransaction/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data28.amount === void 0) {
              const err54 = { instancePath: instancePath + "/transactions/" + i2, schemaPath: "components#/$defs/ContractTransaction/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data28.unit === void 0) {
              const err55 = { instancePath: instancePath + "/transactions/" + i2, schemaPath: "components#/$defs/ContractTransaction/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data28.createdAt === void 0) {
              const err56 = { instancePath: instancePath + "/transactions/" + i2, schemaPath: "components#/$defs/ContractTransaction/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data28.id !== void 0) {
              let data29 = data28.id;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err57 = { instancePath: instancePath + "/transactions/" + i2 + "/id", schemaPath: "components#/$defs/ContractTransaction/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 < 1 || isNaN(data29)) {
                  const err58 = { instancePath: instancePath + "/transactions/" + i2 + "/id", schemaPath: "components#/$defs/ContractTransaction/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            }
            if (data28.amount !== void 0) {
              let data30 = data28.amount;
              if (!(typeof data30 == "number" && isFinite(data30))) {
                const err59 = { instancePath: instancePath + "/transactions/" + i2 + "/amount", schemaPath: "components#/$defs/ContractTransaction/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data28.unit !== void 0) {
              if (typeof data28.unit !== "string") {
                const err60 = { instancePath: instancePath + "/transactions/" + i2 + "/unit", schemaPath: "components#/$defs/ContractTransaction/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data28.createdAt !== void 0) {
              let data32 = data28.createdAt;
              if (typeof data32 === "string") {
                if (!formats02.test(data32)) {
                  const err61 = { instancePath: instancePath + "/transactions/" + i2 + "/createdAt", schemaPath: "components#/$defs/ContractTransaction/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/transactions/" + i2 + "/createdAt", schemaPath: "components#/$defs/ContractTransaction/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data28.orderId !== void 0) {
              if (typeof data28.orderId !== "string") {
                const err63 = { instancePath: instancePath + "/transactions/" + i2 + "/orderId", schemaPath: "components#/$defs/ContractTransaction/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data28.orderLineId !== void 0) {
              if (typeof data28.orderLineId !== "string") {
                const err64 = { instancePath: instancePath + "/transactions/" + i2 + "/orderLineId", schemaPath: "components#/$defs/ContractTransaction/properties/orderLineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/transactions/" + i2, schemaPath: "components#/$defs/ContractTransaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/transactions", schemaPath: "#/properties/transactions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.acceptanceDate !== void 0) {
      let data35 = data.acceptanceDate;
      if (typeof data35 === "string") {
        if (!formats02.test(data35)) {
          const err67 = { instancePath: instancePath + "/acceptanceDate", schemaPath: "#/properties/acceptanceDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/acceptanceDate", schemaPath: "#/properties/acceptanceDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.expirationDate !== void 0) {
      let data36 = data.expirationDate;
      if (typeof data36 !== "string" && data36 !== null) {
        const err69 = { instancePath: instancePath + "/expirationDate", schemaPath: "#/properties/expirationDate/type", keyword: "type", params: { type: schema40.properties.expirationDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data36 === "string") {
        if (!formats02.test(data36)) {
          const err70 = { instancePath: instancePath + "/expirationDate", schemaPath: "#/properties/expirationDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
    }
    if (data.orderLineEvents !== void 0) {
      let data37 = data.orderLineEvents;
      if (Array.isArray(data37)) {
        const len3 = data37.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data38 = data37[i3];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.id === void 0) {
              const err71 = { instancePath: instancePath + "/orderLineEvents/" + i3, schemaPath: "components#/$defs/OrderLineEvent/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data38.orderId === void 0) {
              const err72 = { instancePath: instancePath + "/orderLineEvents/" + i3, schemaPath: "components#/$defs/OrderLineEvent/required", keyword: "required", params: { missingProperty: "orderId" }, message: "must have required property 'orderId'" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data38.orderLineId === void 0) {
              const err73 = { instancePath: instancePath + "/orderLineEvents/" + i3, schemaPath: "components#/$defs/OrderLineEvent/required", keyword: "required", params: { missingProperty: "orderLineId" }, message: "must have required property 'orderLineId'" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data38.travelDate === void 0) {
              const err74 = { instancePath: instancePath + "/orderLineEvents/" + i3, schemaPath: "components#/$defs/OrderLineEvent/required", keyword: "required", params: { missingProperty: "travelDate" }, message: "must have required property 'travelDate'" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data38.createdAt === void 0) {
              const err75 = { instancePath: instancePath + "/orderLineEvents/" + i3, schemaPath: "components#/$defs/OrderLineEvent/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data38.id !== void 0) {
              let data39 = data38.id;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err76 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/id", schemaPath: "components#/$defs/OrderLineEvent/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 1 || isNaN(data39)) {
                  const err77 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/id", schemaPath: "components#/$defs/OrderLineEvent/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
            }
            if (data38.orderId !== void 0) {
              if (typeof data38.orderId !== "string") {
                const err78 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/orderId", schemaPath: "components#/$defs/OrderLineEvent/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data38.orderLineId !== void 0) {
              if (typeof data38.orderLineId !== "string") {
                const err79 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/orderLineId", schemaPath: "components#/$defs/OrderLineEvent/properties/orderLineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data38.travelDate !== void 0) {
              let data42 = data38.travelDate;
              if (typeof data42 === "string") {
                if (!formats02.test(data42)) {
                  const err80 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/travelDate", schemaPath: "components#/$defs/OrderLineEvent/properties/travelDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/travelDate", schemaPath: "components#/$defs/OrderLineEvent/properties/travelDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data38.createdAt !== void 0) {
              let data43 = data38.createdAt;
              if (typeof data43 === "string") {
                if (!formats02.test(data43)) {
                  const err82 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/createdAt", schemaPath: "components#/$defs/OrderLineEvent/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/orderLineEvents/" + i3 + "/createdAt", schemaPath: "components#/$defs/OrderLineEvent/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/orderLineEvents/" + i3, schemaPath: "components#/$defs/OrderLineEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/orderLineEvents", schemaPath: "#/properties/orderLineEvents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.remainingCoupons !== void 0) {
      let data44 = data.remainingCoupons;
      if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
        const err86 = { instancePath: instancePath + "/remainingCoupons", schemaPath: "#/properties/remainingCoupons/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.contractConsumers !== void 0) {
      let data45 = data.contractConsumers;
      if (Array.isArray(data45)) {
        const len4 = data45.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data46 = data45[i4];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.customerNumber === void 0) {
              const err87 = { instancePath: instancePath + "/contractConsumers/" + i4, schemaPath: "components#/$defs/ContractConsumerResponse/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data46.isContractHolder === void 0) {
              const err88 = { instancePath: instancePath + "/contractConsumers/" + i4, schemaPath: "components#/$defs/ContractConsumerResponse/required", keyword: "required", params: { missingProperty: "isContractHolder" }, message: "must have required property 'isContractHolder'" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data46.customerNumber !== void 0) {
              let data47 = data46.customerNumber;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                const err89 = { instancePath: instancePath + "/contractConsumers/" + i4 + "/customerNumber", schemaPath: "components#/$defs/ContractConsumerResponse/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 < 1 || isNaN(data47)) {
                  const err90 = { instancePath: instancePath + "/contractConsumers/" + i4 + "/customerNumber", schemaPath: "components#/$defs/ContractConsumerResponse/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            }
            if (data46.isContractHolder !== void 0) {
              if (typeof data46.isContractHolder !== "boolean") {
                const err91 = { instancePath: instancePath + "/contractConsumers/" + i4 + "/isContractHolder", schemaPath: "components#/$defs/ContractConsumerResponse/properties/isContractHolder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data46.customerRef !== void 0) {
              if (typeof data46.customerRef !== "string") {
                const err92 = { instancePath: instancePath + "/contractConsumers/" + i4 + "/customerRef", schemaPath: "components#/$defs/ContractConsumerResponse/properties/customerRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/contractConsumers/" + i4, schemaPath: "components#/$defs/ContractConsumerResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/contractConsumers", schemaPath: "#/properties/contractConsumers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
  } else {
    const err95 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": { "uuid": true, "status": true, "createdAt": true, "createdBy": true, "lastChangedAt": true, "lastChangedBy": true, "consumableFrom": true, "loyaltyProgram": true, "organisationId": true, "parent": true, "claimKeys": true, "externalRef": true, "couponsLimit": true, "currentTotal": true, "subContracts": true, "transactions": true, "acceptanceDate": true, "expirationDate": true, "orderLineEvents": true, "remainingCoupons": true, "contractConsumers": true }, "dynamicProps": false, "dynamicItems": false };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate272(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
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
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v42 = validate29;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.totalPages === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalPages" }, message: "must have required property 'totalPages'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate272(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.totalItems !== void 0) {
      let data2 = data.totalItems;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.totalPages !== void 0) {
      let data3 = data.totalPages;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/totalPages", schemaPath: "#/properties/totalPages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/totalPages", schemaPath: "#/properties/totalPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "items": true, "totalItems": true, "totalPages": true }, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "items": true, "totalItems": true, "totalPages": true }, "dynamicProps": false, "dynamicItems": false };
var v52 = validate33;
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "components#/$defs/ContractConsumptionVerdict/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "components#/$defs/ContractConsumptionVerdict/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.isValid === void 0) {
      const err2 = { instancePath, schemaPath: "components#/$defs/ContractConsumptionVerdict/required", keyword: "required", params: { missingProperty: "isValid" }, message: "must have required property 'isValid'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/code", schemaPath: "components#/$defs/ContractConsumptionVerdict/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err4 = { instancePath: instancePath + "/reason", schemaPath: "components#/$defs/ContractConsumptionVerdict/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.isValid !== void 0) {
      if (typeof data.isValid !== "boolean") {
        const err5 = { instancePath: instancePath + "/isValid", schemaPath: "components#/$defs/ContractConsumptionVerdict/properties/isValid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "components#/$defs/ContractConsumptionVerdict/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
validate33.evaluated = { "props": { "code": true, "reason": true, "isValid": true }, "dynamicProps": false, "dynamicItems": false };
var v62 = validate34;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.consumptions === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consumptions" }, message: "must have required property 'consumptions'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "consumptions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.consumptions !== void 0) {
      let data0 = data.consumptions;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/consumptions", schemaPath: "#/properties/consumptions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.contractUuid === void 0) {
              const err3 = { instancePath: instancePath + "/consumptions/" + i0, schemaPath: "components#/$defs/ContractConsumption/required", keyword: "required", params: { missingProperty: "contractUuid" }, message: "must have required property 'contractUuid'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.customerNumber === void 0) {
              const err4 = { instancePath: instancePath + "/consumptions/" + i0, schemaPath: "components#/$defs/ContractConsumption/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.travelDate === void 0) {
              const err5 = { instancePath: instancePath + "/consumptions/" + i0, schemaPath: "components#/$defs/ContractConsumption/required", keyword: "required", params: { missingProperty: "travelDate" }, message: "must have required property 'travelDate'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "contractUuid" || key1 === "customerNumber" || key1 === "travelDate" || key1 === "orderId" || key1 === "orderLineId")) {
                const err6 = { instancePath: instancePath + "/consumptions/" + i0, schemaPath: "components#/$defs/ContractConsumption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.contractUuid !== void 0) {
              if (typeof data1.contractUuid !== "string") {
                const err7 = { instancePath: instancePath + "/consumptions/" + i0 + "/contractUuid", schemaPath: "components#/$defs/ContractConsumption/properties/contractUuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.customerNumber !== void 0) {
              let data3 = data1.customerNumber;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err8 = { instancePath: instancePath + "/consumptions/" + i0 + "/customerNumber", schemaPath: "components#/$defs/ContractConsumption/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err9 = { instancePath: instancePath + "/consumptions/" + i0 + "/customerNumber", schemaPath: "components#/$defs/ContractConsumption/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
            if (data1.travelDate !== void 0) {
              let data4 = data1.travelDate;
              if (typeof data4 === "string") {
                if (!formats02.test(data4)) {
                  const err10 = { instancePath: instancePath + "/consumptions/" + i0 + "/travelDate", schemaPath: "components#/$defs/ContractConsumption/properties/travelDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/consumptions/" + i0 + "/travelDate", schemaPath: "components#/$defs/ContractConsumption/properties/travelDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.orderId !== void 0) {
              if (typeof data1.orderId !== "string") {
                const err12 = { instancePath: instancePath + "/consumptions/" + i0 + "/orderId", schemaPath: "components#/$defs/ContractConsumption/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.orderLineId !== void 0) {
              if (typeof data1.orderLineId !== "string") {
                const err13 = { instancePath: instancePath + "/consumptions/" + i0 + "/orderLineId", schemaPath: "components#/$defs/ContractConsumption/properties/orderLineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/consumptions/" + i0, schemaPath: "components#/$defs/ContractConsumption/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/consumptions", schemaPath: "#/properties/consumptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
    errors = vErrors.length;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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
  claimPersonnelTicket: { path: check(v0), query: check(v0), header: check(v1), body: check(v22), responses: { 200: check(v02), 400: check(v12), 401: check(v12), 403: check(v12), 409: check(v12), 422: check(v12), 429: check(v12), 500: check(v12) } },
  getAllValidContractsByCustomerNumber: { path: check(v2), query: check(v3), header: check(v1), responses: { 200: check(v32), 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 429: check(v12), 500: check(v12) } },
  getContracts: { path: check(v0), query: check(v4), header: check(v1), responses: { 200: check(v42), 400: check(v12), 401: check(v12), 403: check(v12), 429: check(v12), 500: check(v12) } },
  getContractsByExternalRef: { path: check(v5), query: check(v6), header: check(v7), responses: { 200: check(v42), 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 429: check(v12), 500: check(v12) } },
  validateContractConsumption: { path: check(v0), query: check(v0), header: check(v1), body: check(v62), responses: { 200: check(v52), 400: check(v12), 401: check(v12), 403: check(v12), 429: check(v12), 500: check(v12) } }
};
export {
  validators
};
