export { recording as default } from "../../vitest.shared.js";
