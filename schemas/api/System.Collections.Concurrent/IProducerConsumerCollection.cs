using System.Collections;
using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    /// <summary>What producers fill and consumers empty at the same time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.concurrent.iproducerconsumercollection-1"/>
    public interface IProducerConsumerCollection<T> : IEnumerable<T>, ICollection
    {
        void CopyTo(T[] array, int index);
        T[] ToArray();
        bool TryAdd(T item);
        bool TryTake(out T item);
    }
}
