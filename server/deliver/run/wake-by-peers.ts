// Owns that a courier looks into the outbox when another process has added a message. Not how processes tell each other: store/.
import type { Courier } from '../../ports/delivery.ts';
import type { Peers } from '../../ports/peers.ts';

/** Returns a function that ends the listening. */
export function wakeByPeers(peers: Peers, courier: Pick<Courier, 'wake'>): () => void {
  return peers.listen((news) => {
    if (news === null || news.outbox) courier.wake();
  });
}
