namespace Windows.Foundation.Collections
{
    /// <summary>Named values that tell when they change; settings and the property bag of the process are of this shape.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.ipropertyset"/>
    public interface IPropertySet : IObservableMap<string, object>
    {
    }
}
