using System.Collections.Generic;
using System.Threading;

namespace System.Linq
{
    /// <summary>How parallel queries tell what went wrong in the functions that they call.</summary>
    internal static class ParallelErrors
    {
        /// <summary>What is thrown in there comes out as one AggregateException without others inside; a query that was cancelled says so itself.</summary>
        internal static T Gathered<T>(ParallelSettings settings, Func<T> run)
        {
            CancellationToken token = settings.TokenNow;
            ThrowIfCancelled(token);
            try
            {
                return run();
            }
            catch (AggregateException e)
            {
                AggregateException flat = e.Flatten();
                if (token.IsCancellationRequested && AreAllOf(flat.InnerExceptions, token)) ThrowIfCancelled(token);
                throw flat;
            }
            catch (OperationCanceledException e)
            {
                if (e.CancellationToken == token) ThrowIfCancelled(token);
                throw new AggregateException(e);
            }
            catch (Exception e)
            {
                throw new AggregateException(e);
            }
        }
        internal static void ThrowIfCancelled(CancellationToken token)
        {
            if (token.IsCancellationRequested) throw new OperationCanceledException("The query has been canceled via the token supplied to WithCancellation.", token);
        }
        private static bool AreAllOf(IEnumerable<Exception> exceptions, CancellationToken token)
        {
            foreach (Exception exception in exceptions)
            {
                OperationCanceledException canceled = exception as OperationCanceledException;
                if (canceled == null || canceled.CancellationToken != token) return false;
            }
            return true;
        }
    }
}
