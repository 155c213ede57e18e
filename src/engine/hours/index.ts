export { replyBy } from './reply-by.ts';
