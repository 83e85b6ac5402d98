using System;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something to choose from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.selector"/>
    public class Selector : ItemsControl
    {
        /// <summary>Index plus one, so that nothing is selected in the beginning.</summary>
        private int selected;
        private object selectedItem;

        internal extern Selector();
        public extern bool? IsSynchronizedWithCurrentItem { get; set; }

        public int SelectedIndex
        {
            get
            {
                CheckThread();
                return selected - 1;
            }
            set
            {
                CheckThread();
                if (value < -1 || value >= Items.Count) throw new ArgumentException("Value does not fall within the expected range.");
                if (value == SelectedIndex) return;
                var removed = new List<object>();
                if (SelectedIndex >= 0) removed.Add(selectedItem);
                selected = value + 1;
                selectedItem = value < 0 ? null : Items[value];
                var added = new List<object>();
                if (value >= 0) added.Add(selectedItem);
                OnSelected(removed, added);
                XamlEvents.Raise(this, "SelectionChanged", new SelectionChangedEventArgs(removed, added));
            }
        }

        public static extern DependencyProperty SelectedIndexProperty { get; }

        public object SelectedItem
        {
            get { return selectedItem; }
            set
            {
                var index = value == null ? -1 : Items.IndexOf(value);
                if (index >= 0 || value == null) SelectedIndex = index;
            }
        }

        public static extern DependencyProperty SelectedItemProperty { get; }

        /// <summary>The item, or what the property named by SelectedValuePath says of it.</summary>
        public object SelectedValue
        {
            get { return ValueOf(selectedItem); }
            set
            {
                for (var i = 0; i < Items.Count; i++)
                {
                    if (!Equals(ValueOf(Items[i]), value)) continue;
                    SelectedIndex = i;
                    return;
                }
                SelectedIndex = -1;
            }
        }

        public static extern DependencyProperty SelectedValueProperty { get; }

        public extern string SelectedValuePath { get; set; }
        public extern event SelectionChangedEventHandler SelectionChanged;
        public static extern bool GetIsSelectionActive(DependencyObject element);

        /// <summary>Before the handlers hear of it.</summary>
        internal virtual void OnSelected(IList<object> removed, IList<object> added)
        {
        }

        /// <summary>Whoever is selected may be gone or stand elsewhere.</summary>
        protected override void OnItemsChanged(object e)
        {
            if (selected == 0) return;
            var index = Items.IndexOf(selectedItem);
            if (index >= 0) selected = index + 1;
            else SelectedIndex = -1;
        }

        private object ValueOf(object item)
        {
            if (item == null || SelectedValuePath == "") return item;
            var property = item.GetType().GetProperty(SelectedValuePath);
            return property == null ? null : property.GetValue(item);
        }
    }
}
