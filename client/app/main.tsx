import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "#client/style/main.css";
import { App } from "./app.tsx";

const root = document.getElementById("app");
if (!root) throw new Error("invalid page: no element #app");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
