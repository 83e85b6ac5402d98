namespace System.Collections.Specialized
{
    /// <summary>Handles the change of a collection.</summary>
    public delegate void NotifyCollectionChangedEventHandler(object sender, NotifyCollectionChangedEventArgs e);
}
