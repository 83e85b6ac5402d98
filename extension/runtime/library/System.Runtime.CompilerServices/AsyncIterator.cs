using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>What an async method with `yield` returns; its frame waits in the object between two elements and at each `await`.</summary>
    internal sealed class AsyncIterator<T> : IAsyncEnumerable<T>, IAsyncEnumerator<T>
    {
        public extern T Current { get; }
        /// <summary>Runs on to the next element or `await`; false at the end.</summary>
        private extern bool Advance();
        /// <summary>The awaiter at which the body stopped; null at an element.</summary>
        private extern object Pending { get; }
        /// <summary>The next step will run the finally blocks around the place where the body stands; false when there are none.</summary>
        private extern bool BeginDispose();
        /// <summary>This object for the first who asks, a fresh one for the others.</summary>
        private extern AsyncIterator<T> Start();
        private extern bool TakesToken { get; }
        /// <summary>The token that the method was called with.</summary>
        private extern CancellationToken Token { get; }
        private extern void Give(CancellationToken token);

        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken))
        {
            var enumerator = Start();
            if (cancellationToken.CanBeCanceled && enumerator.TakesToken)
            {
                var own = enumerator.Token;
                enumerator.Give(own.CanBeCanceled && own != cancellationToken
                    ? CancellationTokenSource.CreateLinkedTokenSource(own, cancellationToken).Token
                    : cancellationToken);
            }
            return enumerator;
        }

        public ValueTask<bool> MoveNextAsync()
        {
            return new ValueTask<bool>(Step());
        }

        private async Task<bool> Step()
        {
            while (Advance())
            {
                var pending = Pending;
                if (pending == null) return true;
                await new PendingAwait(pending);
            }
            return false;
        }

        public ValueTask DisposeAsync()
        {
            return new ValueTask(Clean());
        }

        private async Task Clean()
        {
            if (!BeginDispose()) return;
            while (Advance())
            {
                var pending = Pending;
                if (pending != null) await new PendingAwait(pending);
            }
        }
    }

    /// <summary>Waits as somebody else's awaiter does, without taking its result.</summary>
    internal struct PendingAwait : ICriticalNotifyCompletion
    {
        private readonly object awaiter;

        public PendingAwait(object awaiter)
        {
            this.awaiter = awaiter;
        }
        public bool IsCompleted
        {
            get { return false; }
        }
        public PendingAwait GetAwaiter()
        {
            return this;
        }
        public void GetResult()
        {
        }
        public void OnCompleted(Action continuation)
        {
            ((INotifyCompletion)awaiter).OnCompleted(continuation);
        }
        public void UnsafeOnCompleted(Action continuation)
        {
            var critical = awaiter as ICriticalNotifyCompletion;
            if (critical != null) critical.UnsafeOnCompleted(continuation);
            else ((INotifyCompletion)awaiter).OnCompleted(continuation);
        }
    }
}
