namespace Windows.Foundation.Collections
{
    /// <summary>Named values that can travel between apps; only basic types, arrays of them and nested sets are allowed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.valueset"/>
    public sealed class ValueSet : ObservableMapBase<object>, IPropertySet
    {
        public ValueSet()
        {
        }
    }
}
