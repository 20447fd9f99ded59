import { config } from 'zod';

// zod would try whether it may make functions from text; the content policy forbids it, noisily.
config({ jitless: true });
