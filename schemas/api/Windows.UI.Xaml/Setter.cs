namespace Windows.UI.Xaml
{
    /// <summary>A value a style sets.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.setter"/>
    public sealed class Setter : SetterBase
    {
        public extern Setter();
        public extern DependencyProperty Property { get; set; }
        public extern object Value { get; set; }
    }
}
