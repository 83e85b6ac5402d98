namespace Windows.UI.Xaml.Data
{
    /// <summary>Ties a property to data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.binding"/>
    public class Binding : BindingBase
    {
        public extern Binding();
        public extern IValueConverter Converter { get; set; }
        public extern string ConverterLanguage { get; set; }
        public extern object ConverterParameter { get; set; }
        public extern string ElementName { get; set; }
        public extern object FallbackValue { get; set; }
        public extern BindingMode Mode { get; set; }
        public extern PropertyPath Path { get; set; }
        public extern RelativeSource RelativeSource { get; set; }
        public extern object Source { get; set; }
        public extern object TargetNullValue { get; set; }
        public extern UpdateSourceTrigger UpdateSourceTrigger { get; set; }
    }
}
