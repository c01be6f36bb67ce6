// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": false };
var v3 = validate23;
var func1 = require_ucs2length().default;
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
    if (data.customerNumber === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.accountId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountId" }, message: "must have required property 'accountId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customerNumber" || key0 === "accountId")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
            const err3 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
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
          const err4 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.accountId !== void 0) {
      let data1 = data.accountId;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
          data1 = data1[0];
          dataType1 = typeof data1;
          if (typeof data1 === "string") {
            coerced1 = data1;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err5 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["accountId"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 60) {
          const err6 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v4 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountId" }, message: "must have required property 'accountId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "accountId")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.accountId !== void 0) {
      let data0 = data.accountId;
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
            const err2 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["accountId"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 60) {
          const err3 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// bundled:bodies
var v02 = validate202;
var formats0 = /^(?:\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|\d{4}-02-(?:0[1-9]|1\d|2[0-8])|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
var func12 = require_ucs2length().default;
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err1 = { instancePath, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.createdBy === void 0) {
      const err2 = { instancePath, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "createdBy" }, message: "must have required property 'createdBy'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.customerNumber === void 0) {
      const err3 = { instancePath, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.customerAccountId === void 0) {
      const err4 = { instancePath, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "customerAccountId" }, message: "must have required property 'customerAccountId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "components#/$defs/CustomerAccountResponse/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "components#/$defs/CustomerAccountResponse/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      let data1 = data.createdAt;
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          const err7 = { instancePath: instancePath + "/createdAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/createdAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      if (typeof data.createdBy !== "string") {
        const err9 = { instancePath: instancePath + "/createdBy", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.customerNumber !== void 0) {
      let data3 = data.customerNumber;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/customerNumber", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/customerNumber", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.customerAccountId !== void 0) {
      let data4 = data.customerAccountId;
      if (typeof data4 === "string") {
        if (func12(data4) > 60) {
          const err12 = { instancePath: instancePath + "/customerAccountId", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerAccountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/customerAccountId", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.alias !== void 0) {
      if (typeof data.alias !== "string") {
        const err14 = { instancePath: instancePath + "/alias", schemaPath: "components#/$defs/CustomerAccountResponse/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.changedAt !== void 0) {
      let data6 = data.changedAt;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          const err15 = { instancePath: instancePath + "/changedAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/changedAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.changedBy !== void 0) {
      if (typeof data.changedBy !== "string") {
        const err17 = { instancePath: instancePath + "/changedBy", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.isDefault !== void 0) {
      if (typeof data.isDefault !== "boolean") {
        const err18 = { instancePath: instancePath + "/isDefault", schemaPath: "components#/$defs/CustomerAccountResponse/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "components#/$defs/CustomerAccountResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": { "id": true, "createdAt": true, "createdBy": true, "customerNumber": true, "customerAccountId": true, "alias": true, "changedAt": true, "changedBy": true, "isDefault": true }, "dynamicProps": false, "dynamicItems": false };
var v12 = validate222;
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
        if (!formats0.test(data4)) {
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
var v22 = validate25;
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
      if (!(key0 === "alias" || key0 === "accountId" || key0 === "isDefault")) {
        const err0 = { instancePath, schemaPath: "components#/$defs/CustomerAccountRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.alias !== void 0) {
      if (typeof data.alias !== "string") {
        const err1 = { instancePath: instancePath + "/alias", schemaPath: "components#/$defs/CustomerAccountRequest/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.accountId !== void 0) {
      let data1 = data.accountId;
      if (typeof data1 === "string") {
        if (func12(data1) > 60) {
          const err2 = { instancePath: instancePath + "/accountId", schemaPath: "components#/$defs/CustomerAccountRequest/properties/accountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err3 = { instancePath: instancePath + "/accountId", schemaPath: "components#/$defs/CustomerAccountRequest/properties/accountId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/accountId", schemaPath: "components#/$defs/CustomerAccountRequest/properties/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.isDefault !== void 0) {
      if (typeof data.isDefault !== "boolean") {
        const err5 = { instancePath: instancePath + "/isDefault", schemaPath: "components#/$defs/CustomerAccountRequest/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "components#/$defs/CustomerAccountRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var v32 = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
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
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.createdAt === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.createdBy === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "createdBy" }, message: "must have required property 'createdBy'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.customerNumber === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.customerAccountId === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "customerAccountId" }, message: "must have required property 'customerAccountId'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "components#/$defs/CustomerAccountResponse/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "components#/$defs/CustomerAccountResponse/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data0.createdAt !== void 0) {
          let data2 = data0.createdAt;
          if (typeof data2 === "string") {
            if (!formats0.test(data2)) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.createdBy !== void 0) {
          if (typeof data0.createdBy !== "string") {
            const err9 = { instancePath: instancePath + "/" + i0 + "/createdBy", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.customerNumber !== void 0) {
          let data4 = data0.customerNumber;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/customerNumber", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/customerNumber", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data0.customerAccountId !== void 0) {
          let data5 = data0.customerAccountId;
          if (typeof data5 === "string") {
            if (func12(data5) > 60) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/customerAccountId", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerAccountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/customerAccountId", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.alias !== void 0) {
          if (typeof data0.alias !== "string") {
            const err14 = { instancePath: instancePath + "/" + i0 + "/alias", schemaPath: "components#/$defs/CustomerAccountResponse/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.changedAt !== void 0) {
          let data7 = data0.changedAt;
          if (typeof data7 === "string") {
            if (!formats0.test(data7)) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/changedAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + i0 + "/changedAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.changedBy !== void 0) {
          if (typeof data0.changedBy !== "string") {
            const err17 = { instancePath: instancePath + "/" + i0 + "/changedBy", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.isDefault !== void 0) {
          if (typeof data0.isDefault !== "boolean") {
            const err18 = { instancePath: instancePath + "/" + i0 + "/isDefault", schemaPath: "components#/$defs/CustomerAccountResponse/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/" + i0, schemaPath: "components#/$defs/CustomerAccountResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v42 = validate29;
var schema43 = { "type": "object", "required": ["uuid", "status", "surname", "changedAt", "changedBy", "createdAt", "createdBy", "firstName", "profileType", "customerNumber", "organisationId", "changedByChannel", "createdByChannel"], "properties": { "uuid": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$" }, "status": { "type": "string", "enum": ["A", "P", "D"] }, "surname": { "type": "string" }, "changedAt": { "type": "string", "format": "date-time" }, "changedBy": { "type": "string", "maxLength": 100 }, "createdAt": { "type": "string", "format": "date-time" }, "createdBy": { "type": "string", "maxLength": 100 }, "firstName": { "type": "string" }, "profileType": { "type": "string", "enum": ["S", "P", "T"] }, "customerNumber": { "type": "integer", "minimum": 1 }, "organisationId": { "type": "integer", "minimum": 1 }, "changedByChannel": { "type": "string", "maxLength": 100 }, "createdByChannel": { "type": "string" }, "email": { "type": "string" }, "vippsId": { "type": "string" }, "emailOld": { "type": "string" }, "parentId": { "type": "integer" }, "username": { "type": "string" }, "countryCode": { "type": "string", "maxLength": 4, "pattern": "^\\+[0-9]{1,3}$" }, "customerRef": { "type": "string", "minLength": 1, "maxLength": 40 }, "dateOfBirth": { "$ref": "components#/$defs/DateObject" }, "dateOfDeath": { "$ref": "components#/$defs/DateObject" }, "nationality": { "type": "string", "pattern": "^[A-Z]{3}$" }, "preferences": { "type": "array", "items": { "$ref": "components#/$defs/CustomerPreference" } }, "lastSignInAt": { "type": "string", "format": "date-time" }, "expirationDate": { "type": "string", "format": "date-time" }, "landlineNumber": { "type": "string" }, "lastSignInFrom": { "type": "string" }, "electronicCards": { "type": "array", "items": { "$ref": "components#/$defs/ElectronicCard" } }, "emailVerifiedAt": { "type": "string", "format": "date-time" }, "postalAddresses": { "type": "array", "items": { "$ref": "components#/$defs/PostalAddress" } }, "telephoneNumber": { "type": "string" }, "customerAccounts": { "type": "array", "items": { "$ref": "components#/$defs/CustomerAccountResponse" } }, "customerConsents": { "type": "array", "items": { "$ref": "components#/$defs/CustomerConsent" } }, "customerAccountId": { "type": "string", "maxLength": 60 }, "personnelTicketList": { "type": "array", "items": { "$ref": "components#/$defs/CustomerPersonnelTicket" } }, "relatedCustomerNumbers": { "type": "array", "items": { "type": "integer", "minimum": 1 } }, "languagePreferenceISO6393": { "type": "string", "pattern": "^[A-Z]{3}$" }, "telephoneNumberVerifiedAt": { "type": "string", "format": "date-time" }, "telephoneNumberNoCountryCode": { "type": "string" }, "id": { "type": "integer" }, "notes": { "type": "array", "items": { "$ref": "components#/$defs/NoteResponse" } }, "consents": { "type": "array", "items": { "$ref": "components#/$defs/ProfileConsent" } }, "languagePreference": { "type": "string" } } };
var pattern4 = new RegExp("^[A-Za-z0-9]{32}$", "u");
var pattern5 = new RegExp("^\\+[0-9]{1,3}$", "u");
var pattern6 = new RegExp("^[A-Z]{3}$", "u");
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
    if (data.surname === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surname" }, message: "must have required property 'surname'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.changedAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changedAt" }, message: "must have required property 'changedAt'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.changedBy === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changedBy" }, message: "must have required property 'changedBy'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.createdBy === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdBy" }, message: "must have required property 'createdBy'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.firstName === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" }, message: "must have required property 'firstName'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.profileType === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileType" }, message: "must have required property 'profileType'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.customerNumber === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.organisationId === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organisationId" }, message: "must have required property 'organisationId'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.changedByChannel === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changedByChannel" }, message: "must have required property 'changedByChannel'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.createdByChannel === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdByChannel" }, message: "must have required property 'createdByChannel'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err13 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: 'must match pattern "^[A-Za-z0-9]{32}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data1 === "A" || data1 === "P" || data1 === "D")) {
        const err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema43.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.surname !== void 0) {
      if (typeof data.surname !== "string") {
        const err17 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.changedAt !== void 0) {
      let data3 = data.changedAt;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          const err18 = { instancePath: instancePath + "/changedAt", schemaPath: "#/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/changedAt", schemaPath: "#/properties/changedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.changedBy !== void 0) {
      let data4 = data.changedBy;
      if (typeof data4 === "string") {
        if (func12(data4) > 100) {
          const err20 = { instancePath: instancePath + "/changedBy", schemaPath: "#/properties/changedBy/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/changedBy", schemaPath: "#/properties/changedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          const err22 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      let data6 = data.createdBy;
      if (typeof data6 === "string") {
        if (func12(data6) > 100) {
          const err24 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.firstName !== void 0) {
      if (typeof data.firstName !== "string") {
        const err26 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.profileType !== void 0) {
      let data8 = data.profileType;
      if (typeof data8 !== "string") {
        const err27 = { instancePath: instancePath + "/profileType", schemaPath: "#/properties/profileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === "S" || data8 === "P" || data8 === "T")) {
        const err28 = { instancePath: instancePath + "/profileType", schemaPath: "#/properties/profileType/enum", keyword: "enum", params: { allowedValues: schema43.properties.profileType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.customerNumber !== void 0) {
      let data9 = data.customerNumber;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err29 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 1 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.organisationId !== void 0) {
      let data10 = data.organisationId;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err31 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 1 || isNaN(data10)) {
          const err32 = { instancePath: instancePath + "/organisationId", schemaPath: "#/properties/organisationId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.changedByChannel !== void 0) {
      let data11 = data.changedByChannel;
      if (typeof data11 === "string") {
        if (func12(data11) > 100) {
          const err33 = { instancePath: instancePath + "/changedByChannel", schemaPath: "#/properties/changedByChannel/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/changedByChannel", schemaPath: "#/properties/changedByChannel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.createdByChannel !== void 0) {
      if (typeof data.createdByChannel !== "string") {
        const err35 = { instancePath: instancePath + "/createdByChannel", schemaPath: "#/properties/createdByChannel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err36 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.vippsId !== void 0) {
      if (typeof data.vippsId !== "string") {
        const err37 = { instancePath: instancePath + "/vippsId", schemaPath: "#/properties/vippsId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.emailOld !== void 0) {
      if (typeof data.emailOld !== "string") {
        const err38 = { instancePath: instancePath + "/emailOld", schemaPath: "#/properties/emailOld/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.parentId !== void 0) {
      let data16 = data.parentId;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err39 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      if (typeof data.username !== "string") {
        const err40 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.countryCode !== void 0) {
      let data18 = data.countryCode;
      if (typeof data18 === "string") {
        if (func12(data18) > 4) {
          const err41 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (!pattern5.test(data18)) {
          const err42 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]{1,3}$" }, message: 'must match pattern "^\\+[0-9]{1,3}$"' };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.customerRef !== void 0) {
      let data19 = data.customerRef;
      if (typeof data19 === "string") {
        if (func12(data19) > 40) {
          const err44 = { instancePath: instancePath + "/customerRef", schemaPath: "#/properties/customerRef/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (func12(data19) < 1) {
          const err45 = { instancePath: instancePath + "/customerRef", schemaPath: "#/properties/customerRef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/customerRef", schemaPath: "#/properties/customerRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data20 = data.dateOfBirth;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.year === void 0) {
          const err47 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "components#/$defs/DateObject/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data20.month === void 0) {
          const err48 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "components#/$defs/DateObject/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data20.day === void 0) {
          const err49 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "components#/$defs/DateObject/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data20.year !== void 0) {
          let data21 = data20.year;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err50 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "components#/$defs/DateObject/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data20.month !== void 0) {
          let data22 = data20.month;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err51 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "components#/$defs/DateObject/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 12 || isNaN(data22)) {
              const err52 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "components#/$defs/DateObject/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err53 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "components#/$defs/DateObject/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
        }
        if (data20.day !== void 0) {
          let data23 = data20.day;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err54 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "components#/$defs/DateObject/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 31 || isNaN(data23)) {
              const err55 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "components#/$defs/DateObject/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err56 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "components#/$defs/DateObject/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "components#/$defs/DateObject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.dateOfDeath !== void 0) {
      let data24 = data.dateOfDeath;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.year === void 0) {
          const err58 = { instancePath: instancePath + "/dateOfDeath", schemaPath: "components#/$defs/DateObject/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data24.month === void 0) {
          const err59 = { instancePath: instancePath + "/dateOfDeath", schemaPath: "components#/$defs/DateObject/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data24.day === void 0) {
          const err60 = { instancePath: instancePath + "/dateOfDeath", schemaPath: "components#/$defs/DateObject/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data24.year !== void 0) {
          let data25 = data24.year;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err61 = { instancePath: instancePath + "/dateOfDeath/year", schemaPath: "components#/$defs/DateObject/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data24.month !== void 0) {
          let data26 = data24.month;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err62 = { instancePath: instancePath + "/dateOfDeath/month", schemaPath: "components#/$defs/DateObject/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 12 || isNaN(data26)) {
              const err63 = { instancePath: instancePath + "/dateOfDeath/month", schemaPath: "components#/$defs/DateObject/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data26 < 1 || isNaN(data26)) {
              const err64 = { instancePath: instancePath + "/dateOfDeath/month", schemaPath: "components#/$defs/DateObject/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data24.day !== void 0) {
          let data27 = data24.day;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err65 = { instancePath: instancePath + "/dateOfDeath/day", schemaPath: "components#/$defs/DateObject/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 31 || isNaN(data27)) {
              const err66 = { instancePath: instancePath + "/dateOfDeath/day", schemaPath: "components#/$defs/DateObject/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err67 = { instancePath: instancePath + "/dateOfDeath/day", schemaPath: "components#/$defs/DateObject/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/dateOfDeath", schemaPath: "components#/$defs/DateObject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.nationality !== void 0) {
      let data28 = data.nationality;
      if (typeof data28 === "string") {
        if (!pattern6.test(data28)) {
          const err69 = { instancePath: instancePath + "/nationality", schemaPath: "#/properties/nationality/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/nationality", schemaPath: "#/properties/nationality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.preferences !== void 0) {
      let data29 = data.preferences;
      if (Array.isArray(data29)) {
        const len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data30 = data29[i0];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.code === void 0) {
              const err71 = { instancePath: instancePath + "/preferences/" + i0, schemaPath: "components#/$defs/CustomerPreference/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data30.value === void 0) {
              const err72 = { instancePath: instancePath + "/preferences/" + i0, schemaPath: "components#/$defs/CustomerPreference/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data30.code !== void 0) {
              if (typeof data30.code !== "string") {
                const err73 = { instancePath: instancePath + "/preferences/" + i0 + "/code", schemaPath: "components#/$defs/CustomerPreference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data30.value !== void 0) {
              if (typeof data30.value !== "string") {
                const err74 = { instancePath: instancePath + "/preferences/" + i0 + "/value", schemaPath: "components#/$defs/CustomerPreference/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/preferences/" + i0, schemaPath: "components#/$defs/CustomerPreference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/preferences", schemaPath: "#/properties/preferences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.lastSignInAt !== void 0) {
      let data33 = data.lastSignInAt;
      if (typeof data33 === "string") {
        if (!formats0.test(data33)) {
          const err77 = { instancePath: instancePath + "/lastSignInAt", schemaPath: "#/properties/lastSignInAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      } else {
        const err78 = { instancePath: instancePath + "/lastSignInAt", schemaPath: "#/properties/lastSignInAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.expirationDate !== void 0) {
      let data34 = data.expirationDate;
      if (typeof data34 === "string") {
        if (!formats0.test(data34)) {
          const err79 = { instancePath: instancePath + "/expirationDate", schemaPath: "#/properties/expirationDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      } else {
        const err80 = { instancePath: instancePath + "/expirationDate", schemaPath: "#/properties/expirationDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.landlineNumber !== void 0) {
      if (typeof data.landlineNumber !== "string") {
        const err81 = { instancePath: instancePath + "/landlineNumber", schemaPath: "#/properties/landlineNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.lastSignInFrom !== void 0) {
      if (typeof data.lastSignInFrom !== "string") {
        const err82 = { instancePath: instancePath + "/lastSignInFrom", schemaPath: "#/properties/lastSignInFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.electronicCards !== void 0) {
      let data37 = data.electronicCards;
      if (Array.isArray(data37)) {
        const len1 = data37.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data38 = data37[i1];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.id === void 0) {
              const err83 = { instancePath: instancePath + "/electronicCards/" + i1, schemaPath: "components#/$defs/ElectronicCard/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data38.cardNumber === void 0) {
              const err84 = { instancePath: instancePath + "/electronicCards/" + i1, schemaPath: "components#/$defs/ElectronicCard/required", keyword: "required", params: { missingProperty: "cardNumber" }, message: "must have required property 'cardNumber'" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data38.id !== void 0) {
              let data39 = data38.id;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err85 = { instancePath: instancePath + "/electronicCards/" + i1 + "/id", schemaPath: "components#/$defs/ElectronicCard/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 1 || isNaN(data39)) {
                  const err86 = { instancePath: instancePath + "/electronicCards/" + i1 + "/id", schemaPath: "components#/$defs/ElectronicCard/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            }
            if (data38.cardNumber !== void 0) {
              if (typeof data38.cardNumber !== "string") {
                const err87 = { instancePath: instancePath + "/electronicCards/" + i1 + "/cardNumber", schemaPath: "components#/$defs/ElectronicCard/properties/cardNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data38.status !== void 0) {
              if (typeof data38.status !== "string") {
                const err88 = { instancePath: instancePath + "/electronicCards/" + i1 + "/status", schemaPath: "components#/$defs/ElectronicCard/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
          } else {
            const err89 = { instancePath: instancePath + "/electronicCards/" + i1, schemaPath: "components#/$defs/ElectronicCard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/electronicCards", schemaPath: "#/properties/electronicCards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.emailVerifiedAt !== void 0) {
      let data42 = data.emailVerifiedAt;
      if (typeof data42 === "string") {
        if (!formats0.test(data42)) {
          const err91 = { instancePath: instancePath + "/emailVerifiedAt", schemaPath: "#/properties/emailVerifiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
      } else {
        const err92 = { instancePath: instancePath + "/emailVerifiedAt", schemaPath: "#/properties/emailVerifiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.postalAddresses !== void 0) {
      let data43 = data.postalAddresses;
      if (Array.isArray(data43)) {
        const len2 = data43.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data44 = data43[i2];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.id === void 0) {
              const err93 = { instancePath: instancePath + "/postalAddresses/" + i2, schemaPath: "components#/$defs/PostalAddress/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data44.id !== void 0) {
              let data45 = data44.id;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                const err94 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/id", schemaPath: "components#/$defs/PostalAddress/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 < 1 || isNaN(data45)) {
                  const err95 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/id", schemaPath: "components#/$defs/PostalAddress/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
            }
            if (data44.addressLine1 !== void 0) {
              if (typeof data44.addressLine1 !== "string") {
                const err96 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/addressLine1", schemaPath: "components#/$defs/PostalAddress/properties/addressLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data44.addressLine2 !== void 0) {
              if (typeof data44.addressLine2 !== "string") {
                const err97 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/addressLine2", schemaPath: "components#/$defs/PostalAddress/properties/addressLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data44.postalCode !== void 0) {
              if (typeof data44.postalCode !== "string") {
                const err98 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/postalCode", schemaPath: "components#/$defs/PostalAddress/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data44.city !== void 0) {
              if (typeof data44.city !== "string") {
                const err99 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/city", schemaPath: "components#/$defs/PostalAddress/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data44.country !== void 0) {
              if (typeof data44.country !== "string") {
                const err100 = { instancePath: instancePath + "/postalAddresses/" + i2 + "/country", schemaPath: "components#/$defs/PostalAddress/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          } else {
            const err101 = { instancePath: instancePath + "/postalAddresses/" + i2, schemaPath: "components#/$defs/PostalAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/postalAddresses", schemaPath: "#/properties/postalAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.telephoneNumber !== void 0) {
      if (typeof data.telephoneNumber !== "string") {
        const err103 = { instancePath: instancePath + "/telephoneNumber", schemaPath: "#/properties/telephoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.customerAccounts !== void 0) {
      let data52 = data.customerAccounts;
      if (Array.isArray(data52)) {
        const len3 = data52.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data53 = data52[i3];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.id === void 0) {
              const err104 = { instancePath: instancePath + "/customerAccounts/" + i3, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data53.createdAt === void 0) {
              const err105 = { instancePath: instancePath + "/customerAccounts/" + i3, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data53.createdBy === void 0) {
              const err106 = { instancePath: instancePath + "/customerAccounts/" + i3, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "createdBy" }, message: "must have required property 'createdBy'" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data53.customerNumber === void 0) {
              const err107 = { instancePath: instancePath + "/customerAccounts/" + i3, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (data53.customerAccountId === void 0) {
              const err108 = { instancePath: instancePath + "/customerAccounts/" + i3, schemaPath: "components#/$defs/CustomerAccountResponse/required", keyword: "required", params: { missingProperty: "customerAccountId" }, message: "must have required property 'customerAccountId'" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data53.id !== void 0) {
              let data54 = data53.id;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err109 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/id", schemaPath: "components#/$defs/CustomerAccountResponse/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 < 1 || isNaN(data54)) {
                  const err110 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/id", schemaPath: "components#/$defs/CustomerAccountResponse/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
            }
            if (data53.createdAt !== void 0) {
              let data55 = data53.createdAt;
              if (typeof data55 === "string") {
                if (!formats0.test(data55)) {
                  const err111 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/createdAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              } else {
                const err112 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/createdAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data53.createdBy !== void 0) {
              if (typeof data53.createdBy !== "string") {
                const err113 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/createdBy", schemaPath: "components#/$defs/CustomerAccountResponse/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data53.customerNumber !== void 0) {
              let data57 = data53.customerNumber;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                const err114 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/customerNumber", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 < 1 || isNaN(data57)) {
                  const err115 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/customerNumber", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              }
            }
            if (data53.customerAccountId !== void 0) {
              let data58 = data53.customerAccountId;
              if (typeof data58 === "string") {
                if (func12(data58) > 60) {
                  const err116 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/customerAccountId", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerAccountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              } else {
                const err117 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/customerAccountId", schemaPath: "components#/$defs/CustomerAccountResponse/properties/customerAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data53.alias !== void 0) {
              if (typeof data53.alias !== "string") {
                const err118 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/alias", schemaPath: "components#/$defs/CustomerAccountResponse/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data53.changedAt !== void 0) {
              let data60 = data53.changedAt;
              if (typeof data60 === "string") {
                if (!formats0.test(data60)) {
                  const err119 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/changedAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              } else {
                const err120 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/changedAt", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data53.changedBy !== void 0) {
              if (typeof data53.changedBy !== "string") {
                const err121 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/changedBy", schemaPath: "components#/$defs/CustomerAccountResponse/properties/changedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data53.isDefault !== void 0) {
              if (typeof data53.isDefault !== "boolean") {
                const err122 = { instancePath: instancePath + "/customerAccounts/" + i3 + "/isDefault", schemaPath: "components#/$defs/CustomerAccountResponse/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          } else {
            const err123 = { instancePath: instancePath + "/customerAccounts/" + i3, schemaPath: "components#/$defs/CustomerAccountResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = { instancePath: instancePath + "/customerAccounts", schemaPath: "#/properties/customerAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.customerConsents !== void 0) {
      let data63 = data.customerConsents;
      if (Array.isArray(data63)) {
        const len4 = data63.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data64 = data63[i4];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            if (data64.changedAt !== void 0) {
              let data65 = data64.changedAt;
              if (typeof data65 === "string") {
                if (!formats0.test(data65)) {
                  const err125 = { instancePath: instancePath + "/customerConsents/" + i4 + "/changedAt", schemaPath: "components#/$defs/CustomerConsent/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              } else {
                const err126 = { instancePath: instancePath + "/customerConsents/" + i4 + "/changedAt", schemaPath: "components#/$defs/CustomerConsent/properties/changedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data64.createdAt !== void 0) {
              let data66 = data64.createdAt;
              if (typeof data66 === "string") {
                if (!formats0.test(data66)) {
                  const err127 = { instancePath: instancePath + "/customerConsents/" + i4 + "/createdAt", schemaPath: "components#/$defs/CustomerConsent/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = { instancePath: instancePath + "/customerConsents/" + i4 + "/createdAt", schemaPath: "components#/$defs/CustomerConsent/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data64.customerId !== void 0) {
              let data67 = data64.customerId;
              if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                const err129 = { instancePath: instancePath + "/customerConsents/" + i4 + "/customerId", schemaPath: "components#/$defs/CustomerConsent/properties/customerId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data64.consentCode !== void 0) {
              if (typeof data64.consentCode !== "string") {
                const err130 = { instancePath: instancePath + "/customerConsents/" + i4 + "/consentCode", schemaPath: "components#/$defs/CustomerConsent/properties/consentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data64.consentChoice !== void 0) {
              if (typeof data64.consentChoice !== "boolean") {
                const err131 = { instancePath: instancePath + "/customerConsents/" + i4 + "/consentChoice", schemaPath: "components#/$defs/CustomerConsent/properties/consentChoice/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = { instancePath: instancePath + "/customerConsents/" + i4, schemaPath: "components#/$defs/CustomerConsent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/customerConsents", schemaPath: "#/properties/customerConsents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
    if (data.customerAccountId !== void 0) {
      let data70 = data.customerAccountId;
      if (typeof data70 === "string") {
        if (func12(data70) > 60) {
          const err134 = { instancePath: instancePath + "/customerAccountId", schemaPath: "#/properties/customerAccountId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      } else {
        const err135 = { instancePath: instancePath + "/customerAccountId", schemaPath: "#/properties/customerAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.personnelTicketList !== void 0) {
      let data71 = data.personnelTicketList;
      if (Array.isArray(data71)) {
        const len5 = data71.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data72 = data71[i5];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            if (data72.externalRef !== void 0) {
              if (typeof data72.externalRef !== "string") {
                const err136 = { instancePath: instancePath + "/personnelTicketList/" + i5 + "/externalRef", schemaPath: "components#/$defs/CustomerPersonnelTicket/properties/externalRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data72.expirationDate !== void 0) {
              let data74 = data72.expirationDate;
              if (typeof data74 === "string") {
                if (!formats0.test(data74)) {
                  const err137 = { instancePath: instancePath + "/personnelTicketList/" + i5 + "/expirationDate", schemaPath: "components#/$defs/CustomerPersonnelTicket/properties/expirationDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              } else {
                const err138 = { instancePath: instancePath + "/personnelTicketList/" + i5 + "/expirationDate", schemaPath: "components#/$defs/CustomerPersonnelTicket/properties/expirationDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
          } else {
            const err139 = { instancePath: instancePath + "/personnelTicketList/" + i5, schemaPath: "components#/$defs/CustomerPersonnelTicket/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
      } else {
        const err140 = { instancePath: instancePath + "/personnelTicketList", schemaPath: "#/properties/personnelTicketList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.relatedCustomerNumbers !== void 0) {
      let data75 = data.relatedCustomerNumbers;
      if (Array.isArray(data75)) {
        const len6 = data75.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data76 = data75[i6];
          if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
            const err141 = { instancePath: instancePath + "/relatedCustomerNumbers/" + i6, schemaPath: "#/properties/relatedCustomerNumbers/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          if (typeof data76 == "number" && isFinite(data76)) {
            if (data76 < 1 || isNaN(data76)) {
              const err142 = { instancePath: instancePath + "/relatedCustomerNumbers/" + i6, schemaPath: "#/properties/relatedCustomerNumbers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/relatedCustomerNumbers", schemaPath: "#/properties/relatedCustomerNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.languagePreferenceISO6393 !== void 0) {
      let data77 = data.languagePreferenceISO6393;
      if (typeof data77 === "string") {
        if (!pattern6.test(data77)) {
          const err144 = { instancePath: instancePath + "/languagePreferenceISO6393", schemaPath: "#/properties/languagePreferenceISO6393/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          if (vErrors === null) {
            vErrors = [err144];
          } else {
            vErrors.push(err144);
          }
          errors++;
        }
      } else {
        const err145 = { instancePath: instancePath + "/languagePreferenceISO6393", schemaPath: "#/properties/languagePreferenceISO6393/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
    if (data.telephoneNumberVerifiedAt !== void 0) {
      let data78 = data.telephoneNumberVerifiedAt;
      if (typeof data78 === "string") {
        if (!formats0.test(data78)) {
          const err146 = { instancePath: instancePath + "/telephoneNumberVerifiedAt", schemaPath: "#/properties/telephoneNumberVerifiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
      } else {
        const err147 = { instancePath: instancePath + "/telephoneNumberVerifiedAt", schemaPath: "#/properties/telephoneNumberVerifiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
    }
    if (data.telephoneNumberNoCountryCode !== void 0) {
      if (typeof data.telephoneNumberNoCountryCode !== "string") {
        const err148 = { instancePath: instancePath + "/telephoneNumberNoCountryCode", schemaPath: "#/properties/telephoneNumberNoCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data80 = data.id;
      if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
        const err149 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err149];
        } else {
          vErrors.push(err149);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data81 = data.notes;
      if (Array.isArray(data81)) {
        const len7 = data81.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data82 = data81[i7];
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
            if (data82.id !== void 0) {
              let data83 = data82.id;
              if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                const err150 = { instancePath: instancePath + "/notes/" + i7 + "/id", schemaPath: "components#/$defs/NoteResponse/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data82.text !== void 0) {
              if (typeof data82.text !== "string") {
                const err151 = { instancePath: instancePath + "/notes/" + i7 + "/text", schemaPath: "components#/$defs/NoteResponse/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data82.changedAt !== void 0) {
              let data85 = data82.changedAt;
              if (typeof data85 === "string") {
                if (!formats0.test(data85)) {
                  const err152 = { instancePath: instancePath + "/notes/" + i7 + "/changedAt", schemaPath: "components#/$defs/NoteResponse/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              } else {
                const err153 = { instancePath: instancePath + "/notes/" + i7 + "/changedAt", schemaPath: "components#/$defs/NoteResponse/properties/changedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data82.changedBy !== void 0) {
              if (typeof data82.changedBy !== "string") {
                const err154 = { instancePath: instancePath + "/notes/" + i7 + "/changedBy", schemaPath: "components#/$defs/NoteResponse/properties/changedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data82.createdAt !== void 0) {
              let data87 = data82.createdAt;
              if (typeof data87 === "string") {
                if (!formats0.test(data87)) {
                  const err155 = { instancePath: instancePath + "/notes/" + i7 + "/createdAt", schemaPath: "components#/$defs/NoteResponse/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              } else {
                const err156 = { instancePath: instancePath + "/notes/" + i7 + "/createdAt", schemaPath: "components#/$defs/NoteResponse/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data82.createdBy !== void 0) {
              if (typeof data82.createdBy !== "string") {
                const err157 = { instancePath: instancePath + "/notes/" + i7 + "/createdBy", schemaPath: "components#/$defs/NoteResponse/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data82.customerId !== void 0) {
              let data89 = data82.customerId;
              if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
                const err158 = { instancePath: instancePath + "/notes/" + i7 + "/customerId", schemaPath: "components#/$defs/NoteResponse/properties/customerId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
          } else {
            const err159 = { instancePath: instancePath + "/notes/" + i7, schemaPath: "components#/$defs/NoteResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.consents !== void 0) {
      let data90 = data.consents;
      if (Array.isArray(data90)) {
        const len8 = data90.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data91 = data90[i8];
          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
            if (data91.consentCode !== void 0) {
              if (typeof data91.consentCode !== "string") {
                const err161 = { instancePath: instancePath + "/consents/" + i8 + "/consentCode", schemaPath: "components#/$defs/ProfileConsent/properties/consentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
            if (data91.consentChoice !== void 0) {
              if (typeof data91.consentChoice !== "boolean") {
                const err162 = { instancePath: instancePath + "/consents/" + i8 + "/consentChoice", schemaPath: "components#/$defs/ProfileConsent/properties/consentChoice/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/consents/" + i8, schemaPath: "components#/$defs/ProfileConsent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
      } else {
        const err164 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err164];
        } else {
          vErrors.push(err164);
        }
        errors++;
      }
    }
    if (data.languagePreference !== void 0) {
      if (typeof data.languagePreference !== "string") {
        const err165 = { instancePath: instancePath + "/languagePreference", schemaPath: "#/properties/languagePreference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err165];
        } else {
          vErrors.push(err165);
        }
        errors++;
      }
    }
  } else {
    const err166 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err166];
    } else {
      vErrors.push(err166);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "uuid": true, "status": true, "surname": true, "changedAt": true, "changedBy": true, "createdAt": true, "createdBy": true, "firstName": true, "profileType": true, "customerNumber": true, "organisationId": true, "changedByChannel": true, "createdByChannel": true, "email": true, "vippsId": true, "emailOld": true, "parentId": true, "username": true, "countryCode": true, "customerRef": true, "dateOfBirth": true, "dateOfDeath": true, "nationality": true, "preferences": true, "lastSignInAt": true, "expirationDate": true, "landlineNumber": true, "lastSignInFrom": true, "electronicCards": true, "emailVerifiedAt": true, "postalAddresses": true, "telephoneNumber": true, "customerAccounts": true, "customerConsents": true, "customerAccountId": true, "personnelTicketList": true, "relatedCustomerNumbers": true, "languagePreferenceISO6393": true, "telephoneNumberVerifiedAt": true, "telephoneNumberNoCountryCode": true, "id": true, "notes": true, "consents": true, "languagePreference": true }, "dynamicProps": false, "dynamicItems": false };
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
validate29.evaluated = { "props": { "uuid": true, "status": true, "surname": true, "changedAt": true, "changedBy": true, "createdAt": true, "createdBy": true, "firstName": true, "profileType": true, "customerNumber": true, "organisationId": true, "changedByChannel": true, "createdByChannel": true, "email": true, "vippsId": true, "emailOld": true, "parentId": true, "username": true, "countryCode": true, "customerRef": true, "dateOfBirth": true, "dateOfDeath": true, "nationality": true, "preferences": true, "lastSignInAt": true, "expirationDate": true, "landlineNumber": true, "lastSignInFrom": true, "electronicCards": true, "emailVerifiedAt": true, "postalAddresses": true, "telephoneNumber": true, "customerAccounts": true, "customerConsents": true, "customerAccountId": true, "personnelTicketList": true, "relatedCustomerNumbers": true, "languagePreferenceISO6393": true, "telephoneNumberVerifiedAt": true, "telephoneNumberNoCountryCode": true, "id": true, "notes": true, "consents": true, "languagePreference": true }, "dynamicProps": false, "dynamicItems": false };
var v5 = validate32;
var schema55 = { "type": "object", "additionalProperties": false, "properties": { "alias": { "type": ["string", "null"] }, "isDefault": { "type": "boolean" } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "alias" || key0 === "isDefault")) {
        const err0 = { instancePath, schemaPath: "components#/$defs/CustomerAccountPatchRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.alias !== void 0) {
      let data0 = data.alias;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/alias", schemaPath: "components#/$defs/CustomerAccountPatchRequest/properties/alias/type", keyword: "type", params: { type: schema55.properties.alias.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.isDefault !== void 0) {
      if (typeof data.isDefault !== "boolean") {
        const err2 = { instancePath: instancePath + "/isDefault", schemaPath: "components#/$defs/CustomerAccountPatchRequest/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "components#/$defs/CustomerAccountPatchRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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
function nothing(value) {
  return value === void 0 ? [] : [{ at: "", keyword: "content", message: "must have no body" }];
}
var validators = {
  createCustomerAccount: { path: check(v0), query: check(v1), header: check(v2), body: check(v22), responses: { 200: check(v02), 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 409: check(v12), 429: check(v12), 500: check(v12) } },
  deleteCustomerAccount: { path: check(v3), query: check(v1), header: check(v2), responses: { 200: nothing, 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 429: check(v12), 500: check(v12) } },
  getCustomerAccountsCustomerNumber: { path: check(v0), query: check(v1), header: check(v2), responses: { 200: check(v32), 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 429: check(v12), 500: check(v12) } },
  getProfileByCustomerAccountId: { path: check(v4), query: check(v1), header: check(v2), responses: { 200: check(v42), 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 429: check(v12), 500: check(v12) } },
  patchCustomerAccount: { path: check(v3), query: check(v1), header: check(v2), body: check(v5), responses: { 200: check(v02), 400: check(v12), 401: check(v12), 403: check(v12), 404: check(v12), 429: check(v12), 500: check(v12) } }
};
export {
  validators
};
