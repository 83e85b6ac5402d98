using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>An asynchronous collection with a token, whose `await foreach` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredcancelableasyncenumerable-1"/>
    public struct ConfiguredCancelableAsyncEnumerable<T>
    {
        private readonly IAsyncEnumerable<T> source;
        private readonly CancellationToken token;
        private readonly bool captureContext;

        internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> source, CancellationToken token, bool captureContext)
        {
            this.source = source;
            this.token = token;
            this.captureContext = captureContext;
        }
        public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredCancelableAsyncEnumerable<T>(source, token, continueOnCapturedContext);
        }
        public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken)
        {
            return new ConfiguredCancelableAsyncEnumerable<T>(source, cancellationToken, captureContext);
        }
        public Enumerator GetAsyncEnumerator()
        {
            return new Enumerator(source.GetAsyncEnumerator(token), captureContext);
        }

        /// <summary>Walks through the collection.</summary>
        public struct Enumerator
        {
            private readonly IAsyncEnumerator<T> source;
            private readonly bool captureContext;

            internal Enumerator(IAsyncEnumerator<T> source, bool captureContext)
            {
                this.source = source;
                this.captureContext = captureContext;
            }
            public T Current
            {
                get { return source.Current; }
            }
            public ConfiguredValueTaskAwaitable<bool> MoveNextAsync()
            {
                return source.MoveNextAsync().ConfigureAwait(captureContext);
            }
            public ConfiguredValueTaskAwaitable DisposeAsync()
            {
                return source.DisposeAsync().ConfigureAwait(captureContext);
            }
        }
    }

    /// <summary>Something to be disposed of whose `await using` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredasyncdisposable"/>
    public struct ConfiguredAsyncDisposable
    {
        private readonly IAsyncDisposable source;
        private readonly bool captureContext;

        internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool captureContext)
        {
            this.source = source;
            this.captureContext = captureContext;
        }
        public ConfiguredValueTaskAwaitable DisposeAsync()
        {
            return source.DisposeAsync().ConfigureAwait(captureContext);
        }
    }
}
