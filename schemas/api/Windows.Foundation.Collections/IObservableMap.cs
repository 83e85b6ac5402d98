using System.Collections.Generic;

namespace Windows.Foundation.Collections
{
    /// <summary>A dictionary that tells when it changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.iobservablemap-2"/>
    public interface IObservableMap<K, V> : IDictionary<K, V>
    {
        /// <summary>Raised when an entry was added, changed or removed.</summary>
        event MapChangedEventHandler<K, V> MapChanged;
    }
}
