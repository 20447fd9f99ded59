import { config } from 'zod';

// Before any schema is made: zod would try whether it may make functions from text, which the content
// policy forbids. So this is the first that the window reads.
config({ jitless: true });
