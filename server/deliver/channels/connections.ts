// Owns how many messages a provider takes at once when its settings say nothing. Not the range of the setting: config/.

/** Few enough for every provider: mail servers limit the connections of one client, some to 10. */
export const CONNECTIONS = 5;
