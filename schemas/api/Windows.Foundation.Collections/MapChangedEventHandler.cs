namespace Windows.Foundation.Collections
{
    /// <summary>Receives the changes of an observed map.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.mapchangedeventhandler-2"/>
    public delegate void MapChangedEventHandler<K, V>(IObservableMap<K, V> sender, IMapChangedEventArgs<K> @event);
}
