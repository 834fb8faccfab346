import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { localOnly } from "#server/http/local-only.ts";
import { handleError, handleNotFound, problemResponse } from "#server/http/problem-response.ts";
import { allRecordRoutes } from "#server/routes/all-records.ts";
import { analysisRoutes } from "#server/routes/analyses.ts";
import { bundleRoutes } from "#server/routes/bundles.ts";
import { changeRoutes } from "#server/routes/changes.ts";
import { coalitionLifeRoutes } from "#server/routes/coalition-life.ts";
import { coalitionRoutes } from "#server/routes/coalitions.ts";
import { metricRoutes } from "#server/routes/metrics.ts";
import { municipalityRoutes } from "#server/routes/municipalities.ts";
import { networkRoutes } from "#server/routes/networks.ts";
import { newCoalitionRoutes } from "#server/routes/new-coalitions.ts";
import { recordRoutes } from "#server/routes/records.ts";
import { createRouter } from "#server/routes/router.ts";
import type { Services } from "#server/routes/services.ts";
import { shapeRoutes } from "#server/routes/shapes.ts";
import { studyRoutes } from "#server/routes/studies.ts";

const API = "/api/v1";
const LARGEST_BODY_BYTES = 10 * 1024 * 1024;

export type AppOptions = {
  readonly services: Services;
  /** Folder of the built screens; null serves the API alone. */
  readonly client: string | null;
  readonly report: (error: unknown) => void;
};

/** The whole application as a value: tests call `app.request`. Annotated, for its inferred type is half a megabyte. */
export function createApp({ services, client, report }: AppOptions): Hono {
  const app = createRouter();
  app.onError(handleError(report));
  app.notFound(handleNotFound);
  app.use(localOnly);
  app.use(
    secureHeaders({
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // React Aria adds style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.use(compress());
  app.use(
    `${API}/*`,
    bodyLimit({
      maxSize: LARGEST_BODY_BYTES,
      onError: (context) =>
        problemResponse(context, {
          status: 413,
          code: "too-large",
          detail: "This is larger than 10 MB. Nothing was changed. Split it, or leave out what is not needed.",
          values: { mostBytes: LARGEST_BODY_BYTES },
        }),
    }),
  );
  for (const routes of [
    coalitionRoutes(services),
    networkRoutes(services),
    analysisRoutes(services, report),
    bundleRoutes(services),
    studyRoutes(services, report),
    newCoalitionRoutes(services),
    coalitionLifeRoutes(services),
    allRecordRoutes(services),
    changeRoutes(services),
    municipalityRoutes(services),
    metricRoutes(),
    shapeRoutes(),
    // Last: its addresses have a place for any kind of record.
    recordRoutes(services),
  ]) {
    app.route(API, routes);
  }
  app.doc(`${API}/openapi.json`, {
    openapi: "3.0.3",
    info: {
      title: "Schakelwerk",
      version: "1",
      description: "Coalitions across organisational borders: where they are siloed and what bridges them.",
    },
  });
  if (client !== null) serveScreens(app as unknown as Hono, client);
  return app as unknown as Hono;
}

/** Files by their name; every other address outside the API is a screen, and the page finds out which. */
function serveScreens(app: Hono, client: string): void {
  const immutable = "public, max-age=31536000, immutable";
  // It names the files of one build: an old page would ask for files that a new build no longer has.
  const fresh = (_path: string, context: Context) => context.header("cache-control", "no-cache");
  app.use(
    "/assets/*",
    serveStatic({ root: client, onFound: (_path, context) => context.header("cache-control", immutable) }),
  );
  app.use(
    "*",
    serveStatic({ root: client, rewriteRequestPath: (path) => (path === "/" ? "/index.html" : path), onFound: fresh }),
  );
  app.get("*", async (context, next) => {
    if (context.req.path.startsWith("/api/") || context.req.path.startsWith("/assets/")) return next();
    return serveStatic({ path: join(client, "index.html"), onFound: fresh })(context, next);
  });
}
