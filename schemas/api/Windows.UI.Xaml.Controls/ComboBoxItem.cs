using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a list that folds up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.comboboxitem"/>
    public class ComboBoxItem : SelectorItem
    {
        public extern ComboBoxItem();
    }
}
