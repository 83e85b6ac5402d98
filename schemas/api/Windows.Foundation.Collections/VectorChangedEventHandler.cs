namespace Windows.Foundation.Collections
{
    /// <summary>Receives the changes of an observed list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.vectorchangedeventhandler-1"/>
    public delegate void VectorChangedEventHandler<T>(IObservableVector<T> sender, IVectorChangedEventArgs @event);
}
