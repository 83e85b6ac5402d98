namespace Windows.UI.Xaml.Controls
{
    /// <summary>A symbol from the standard set.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.symbolicon"/>
    public sealed class SymbolIcon : IconElement
    {
        public extern SymbolIcon();
        public extern SymbolIcon(Symbol symbol);
        public extern Symbol Symbol { get; set; }
    }
}
