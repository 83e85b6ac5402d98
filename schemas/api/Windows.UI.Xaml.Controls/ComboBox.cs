using System;
using Windows.Foundation;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A list that folds up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.combobox"/>
    public class ComboBox : Selector
    {
        public extern ComboBox();
        public extern object Description { get; set; }
        public extern object Header { get; set; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern bool IsDropDownOpen { get; set; }
        public extern bool IsEditable { get; }
        public extern bool IsSelectionBoxHighlighted { get; }
        public extern bool IsTextSearchEnabled { get; set; }
        public extern double MaxDropDownHeight { get; set; }
        public extern Brush PlaceholderForeground { get; set; }
        public extern string PlaceholderText { get; set; }
        public extern object SelectionBoxItem { get; }
        public extern DataTemplate SelectionBoxItemTemplate { get; }
        public extern string Text { get; set; }
        public extern Style TextBoxStyle { get; set; }
        public extern event EventHandler<object> DropDownClosed;
        public extern event EventHandler<object> DropDownOpened;
        protected virtual extern void OnDropDownClosed(object e);
        protected virtual extern void OnDropDownOpened(object e);
    }
}
