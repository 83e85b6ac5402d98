using System.Collections.Generic;

namespace Windows.UI.Xaml.Input
{
    /// <summary>What kind of text is expected.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.inputscope"/>
    public sealed class InputScope : DependencyObject
    {
        public extern InputScope();
        public extern IList<InputScopeName> Names { get; }
    }
}
