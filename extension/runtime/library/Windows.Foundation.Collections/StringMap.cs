namespace Windows.Foundation.Collections
{
    /// <summary>A plain set of named texts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.stringmap"/>
    public sealed class StringMap : ObservableMapBase<string>
    {
        public StringMap()
        {
        }
    }
}
