namespace Windows.UI.Xaml
{
    /// <summary>Default value and callback of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.propertymetadata"/>
    public class PropertyMetadata
    {
        internal readonly PropertyChangedCallback Changed;

        public PropertyMetadata(object defaultValue, PropertyChangedCallback propertyChangedCallback)
        {
            DefaultValue = defaultValue;
            Changed = propertyChangedCallback;
        }

        public PropertyMetadata(object defaultValue) : this(defaultValue, null)
        {
        }

        private PropertyMetadata(CreateDefaultValueCallback create, PropertyChangedCallback changed) : this((object)null, changed)
        {
            CreateDefaultValueCallback = create;
        }

        public CreateDefaultValueCallback CreateDefaultValueCallback { get; }
        public object DefaultValue { get; }

        public static PropertyMetadata Create(object defaultValue)
        {
            return new PropertyMetadata(defaultValue);
        }

        public static PropertyMetadata Create(CreateDefaultValueCallback createDefaultValueCallback, PropertyChangedCallback propertyChangedCallback)
        {
            return new PropertyMetadata(createDefaultValueCallback, propertyChangedCallback);
        }

        public static PropertyMetadata Create(object defaultValue, PropertyChangedCallback propertyChangedCallback)
        {
            return new PropertyMetadata(defaultValue, propertyChangedCallback);
        }

        public static PropertyMetadata Create(CreateDefaultValueCallback createDefaultValueCallback)
        {
            return new PropertyMetadata(createDefaultValueCallback, null);
        }
    }
}
