using Windows.Foundation.Collections;

namespace Windows.Storage
{
    /// <summary>Several settings that are saved together or not at all, up to 64 KB.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatacompositevalue"/>
    public sealed class ApplicationDataCompositeValue : ObservableMapBase<object>, IPropertySet
    {
        public ApplicationDataCompositeValue()
        {
        }
    }
}
