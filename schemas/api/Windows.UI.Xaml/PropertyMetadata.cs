namespace Windows.UI.Xaml
{
    /// <summary>Default value and callback of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.propertymetadata"/>
    public class PropertyMetadata
    {
        public extern PropertyMetadata(object defaultValue, PropertyChangedCallback propertyChangedCallback);
        public extern PropertyMetadata(object defaultValue);
        public extern CreateDefaultValueCallback CreateDefaultValueCallback { get; }
        public extern object DefaultValue { get; }
        public static extern PropertyMetadata Create(object defaultValue);
        public static extern PropertyMetadata Create(CreateDefaultValueCallback createDefaultValueCallback, PropertyChangedCallback propertyChangedCallback);
        public static extern PropertyMetadata Create(object defaultValue, PropertyChangedCallback propertyChangedCallback);
        public static extern PropertyMetadata Create(CreateDefaultValueCallback createDefaultValueCallback);
    }
}
