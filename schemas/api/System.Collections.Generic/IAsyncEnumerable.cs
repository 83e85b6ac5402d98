using System.Threading;

namespace System.Collections.Generic
{
    /// <summary>A collection whose elements arrive later.</summary>
    public interface IAsyncEnumerable<out T>
    {
        IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken));
    }
}
