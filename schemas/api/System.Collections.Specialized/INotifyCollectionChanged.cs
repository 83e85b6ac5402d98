namespace System.Collections.Specialized
{
    /// <summary>Tells when its elements change.</summary>
    public interface INotifyCollectionChanged
    {
        event NotifyCollectionChangedEventHandler CollectionChanged;
    }
}
