namespace Windows.Foundation.Collections
{
    /// <summary>A plain set of named values of any kind.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.propertyset"/>
    public sealed class PropertySet : ObservableMapBase<object>, IPropertySet
    {
        public PropertySet()
        {
        }
    }
}
