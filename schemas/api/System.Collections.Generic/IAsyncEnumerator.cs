using System;
using System.Threading.Tasks;

namespace System.Collections.Generic
{
    /// <summary>Walks through a collection whose elements arrive later.</summary>
    public interface IAsyncEnumerator<out T> : IAsyncDisposable
    {
        T Current { get; }
        ValueTask<bool> MoveNextAsync();
    }
}
