export interface paths {
  "/v1/members/{memberId}": {
    parameters: {
      query?: never;
      header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: { at?: string };
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path: { memberId: number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { "application/json": { memberId: number; nickname?: string } };
        };
        404: {
          headers: { [name: string]: unknown };
          content: { "application/json": { title: string } };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path: { memberId: number };
        cookie?: never;
      };
      requestBody: { content: { "application/merge-patch+json": { nickname?: string | null } } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { "application/json": { memberId: number; nickname?: string } };
        };
        400: {
          headers: { [name: string]: unknown };
          content: { "application/json": { title: string } };
        };
      };
    };
    trace?: never;
  };
  "/v1/members": {
    parameters: {
      query?: never;
      header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: { page?: number; perPage?: number };
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            "application/json": {
              items?: { memberId: number; nickname?: string }[];
              totalItems: number;
              totalPages: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
