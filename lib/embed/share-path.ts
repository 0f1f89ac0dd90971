/**
 * The page that tells how to share another. Apart from the other addresses: each button to share carries it and nothing
 * else.
 *
 * @param page path and query of a page of this server.
 */
export const sharePath = (page = "") => (page ? `/share?page=${encodeURIComponent(page)}` : "/share");
