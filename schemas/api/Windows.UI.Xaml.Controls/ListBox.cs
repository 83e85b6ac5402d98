using System.Collections.Generic;
using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A list to choose from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listbox"/>
    public class ListBox : Selector
    {
        public extern ListBox();
        public extern IList<object> SelectedItems { get; }
        public extern SelectionMode SelectionMode { get; set; }
        public extern bool SingleSelectionFollowsFocus { get; set; }
        public extern void ScrollIntoView(object item);
        public extern void SelectAll();
    }
}
