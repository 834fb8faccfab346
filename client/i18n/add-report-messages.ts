import { addMessages } from "./messages.ts";
import { reportMessages } from "./report-messages.ts";

addMessages(reportMessages);
