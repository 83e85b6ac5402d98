using System.Collections.Generic;

namespace Windows.Foundation.Collections
{
    /// <summary>A list that tells when it changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.iobservablevector-1"/>
    public interface IObservableVector<T> : IList<T>
    {
        /// <summary>Raised when an item was added, changed or removed.</summary>
        event VectorChangedEventHandler<T> VectorChanged;
    }
}
