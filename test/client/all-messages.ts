import "#client/i18n/add-report-messages.ts";
