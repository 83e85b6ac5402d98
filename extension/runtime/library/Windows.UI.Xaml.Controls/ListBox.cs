using System.Collections.Generic;
using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A list to choose from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listbox"/>
    public class ListBox : Selector
    {
        private IList<object> selectedItems;

        public extern ListBox();

        public IList<object> SelectedItems
        {
            get { return selectedItems ?? (selectedItems = new List<object>()); }
        }

        public extern SelectionMode SelectionMode { get; set; }
        public extern bool SingleSelectionFollowsFocus { get; set; }
        public extern void ScrollIntoView(object item);
        public extern void SelectAll();

        internal override void OnSelected(IList<object> removed, IList<object> added)
        {
            foreach (var item in removed) SelectedItems.Remove(item);
            foreach (var item in added) SelectedItems.Add(item);
        }
    }
}
