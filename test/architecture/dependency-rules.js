// Who may import whom, for dependency-cruiser. The paths are those of the layout: a folder that is not named in a table
// of its part may be imported by nobody there, so a new folder starts with a line here.

/** Folders of analysis, each with the folders it builds on. */
const analysis = {
  model: [],
  network: ["model"],
  // Numbers on arrays, no word of the domain: not even the model.
  algorithms: [],
  metrics: ["model", "network", "algorithms"],
  inference: ["model", "network", "algorithms", "metrics"],
  introductions: ["model", "network", "algorithms", "metrics", "inference"],
  layout: ["model", "network", "algorithms", "metrics", "inference"],
  findings: ["model", "network", "algorithms", "metrics", "inference", "introductions"],
};

/** What passes as a type alone: algorithms run on the index that network makes. */
const analysisTypes = { algorithms: ["network"] };

/** Folders of the server. Nothing skips a step on the way routes → services → repositories → database. */
const server = {
  contract: [],
  http: ["contract"],
  jobs: ["contract"],
  routes: ["services", "reader", "jobs", "contract", "http"],
  // A thread with a connection of its own.
  reader: ["services", "database", "contract"],
  services: ["jobs", "repositories", "files", "contract"],
  repositories: ["database"],
  database: [],
  files: ["contract"],
  cli: ["files", "contract"],
};

/** What passes through a folder as a type alone. */
const serverTypes = {
  // A service hands the database on to repositories, a route the service's database; neither calls it.
  routes: ["database"],
  services: ["database"],
  repositories: ["contract"],
};

/** Folders of the client. */
const client = {
  i18n: [],
  style: [],
  api: [],
  workers: [],
  state: ["api", "i18n", "workers"],
  charts: ["state", "i18n", "style", "graph-view"],
  "graph-view": ["state", "i18n", "style", "workers"],
  components: ["state", "api", "i18n", "style", "charts", "graph-view"],
  screens: ["state", "api", "i18n", "style", "charts", "graph-view", "components"],
};

const anyOf = (names) => `(${names.join("|")})`;

const forbid = (name, from, to) => ({ name, severity: "error", from, to });

const only = (part, table, types = {}) =>
  Object.entries(table).flatMap(([folder, below]) => {
    const from = { path: `^${part}/${folder}/` };
    const allowed = [folder, ...below];
    const allowedTypes = [...allowed, ...(types[folder] ?? [])];
    const to = (folders) => ({ path: `^${part}/`, pathNot: `^${part}/${anyOf(folders)}/` });
    return [
      forbid(`${part}-${folder}`, from, { ...to(allowed), dependencyTypesNot: ["type-only"] }),
      forbid(`${part}-${folder}-types`, from, { ...to(allowedTypes), dependencyTypes: ["type-only"] }),
    ];
  });

const packages = (names) => `node_modules/(@types/)?${anyOf(names)}(/|$)`;
const pureAnalysis = "^analysis/(?!threads/)";
const product = "^(analysis|server|client)/(?!vite\\.config\\.ts|dev\\.js|prepare\\.js)";

export default {
  forbidden: [
    forbid("could-not-resolve", {}, { couldNotResolve: true }),
    forbid("no-circle", {}, { circular: true }),
    forbid("product-without-development-packages", { path: product }, { dependencyTypes: ["npm-dev"] }),

    ...only("analysis", analysis, analysisTypes),
    forbid("analysis-stands-alone", { path: "^analysis/" }, { path: "^(server|client|data|test)/" }),
    forbid("analysis-without-node", { path: pureAnalysis }, { dependencyTypes: ["core"] }),
    forbid(
      "analysis-packages",
      { path: pureAnalysis },
      { path: "node_modules/", pathNot: packages(["graphology[a-z0-9-]*"]) },
    ),
    forbid("analysis-without-threads", { path: pureAnalysis }, { path: "^analysis/threads/" }),

    ...only("server", server, serverTypes),
    forbid("server-without-screens", { path: "^server/" }, { path: "^(client|data|test)/" }),
    forbid(
      "sql-in-repositories-only",
      { path: "^server/", pathNot: "^server/(repositories|database)/" },
      { path: packages(["kysely", "better-sqlite3", "pg"]) },
    ),
    forbid(
      "http-in-routes-only",
      { path: "^server/(services|jobs|repositories|database|files)/" },
      { path: packages(["hono", "@hono/[a-z-]+"]) },
    ),

    ...only("client", client),
    forbid(
      "client-only-types-of-server",
      { path: "^client/" },
      { path: "^server/", dependencyTypesNot: ["type-only"] },
    ),
    forbid("client-without-threads", { path: "^client/" }, { path: "^(analysis/threads|data|test)/" }),
    forbid(
      "pictures-and-state-without-react",
      { path: "^client/(graph-view|charts|state|workers|api|i18n)/" },
      { path: packages(["react[a-z-]*", "@nanostores/react", "@react-[a-z]+"]) },
    ),

    forbid("data-is-made-without-screens", { path: "^data/" }, { path: "^(client|test)/" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data/(?!make/))" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
