using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using Windows.Foundation.Collections;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Shows several things.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemscontrol"/>
    public class ItemsControl : Control
    {
        private ItemCollection items;
        private object itemsSource;
        /// <summary>By item, what its template has made.</summary>
        private List<KeyValuePair<object, FrameworkElement>> made;

        public extern ItemsControl();
        public extern string DisplayMemberPath { get; set; }
        public extern bool IsGrouping { get; }
        public extern Style ItemContainerStyle { get; set; }
        public extern StyleSelector ItemContainerStyleSelector { get; set; }
        public extern TransitionCollection ItemContainerTransitions { get; set; }

        public ItemCollection Items
        {
            get
            {
                CheckThread();
                if (items == null)
                {
                    items = new ItemCollection();
                    items.VectorChanged += (sender, args) => OnItemsChanged(args);
                }
                return items;
            }
        }

        public extern ItemsPanelTemplate ItemsPanel { get; set; }
        public extern Panel ItemsPanelRoot { get; }

        /// <summary>Its elements are the items; a collection that reports its changes is followed.</summary>
        public object ItemsSource
        {
            get { return itemsSource; }
            set
            {
                var before = itemsSource as INotifyCollectionChanged;
                if (before != null) before.CollectionChanged -= SourceChanged;
                itemsSource = value;
                var after = value as INotifyCollectionChanged;
                if (after != null) after.CollectionChanged += SourceChanged;
                TakeItems();
            }
        }

        public static extern DependencyProperty ItemsSourceProperty { get; }

        public extern DataTemplate ItemTemplate { get; set; }
        public static extern DependencyProperty ItemTemplateProperty { get; }
        public extern DataTemplateSelector ItemTemplateSelector { get; set; }
        public static extern ItemsControl GetItemsOwner(DependencyObject element);
        public static extern ItemsControl ItemsControlFromItemContainer(DependencyObject container);
        protected virtual extern void ClearContainerForItemOverride(DependencyObject element, object item);
        public extern DependencyObject ContainerFromIndex(int index);
        public extern DependencyObject ContainerFromItem(object item);
        protected virtual extern DependencyObject GetContainerForItemOverride();
        public extern DependencyObject GroupHeaderContainerFromItemContainer(DependencyObject itemContainer);
        public extern int IndexFromContainer(DependencyObject container);
        protected virtual extern bool IsItemItsOwnContainerOverride(object item);
        public extern object ItemFromContainer(DependencyObject container);
        protected virtual extern void OnItemContainerStyleChanged(Style oldItemContainerStyle, Style newItemContainerStyle);
        protected virtual extern void OnItemContainerStyleSelectorChanged(StyleSelector oldItemContainerStyleSelector, StyleSelector newItemContainerStyleSelector);
        protected virtual extern void OnItemsChanged(object e);
        protected virtual extern void OnItemTemplateChanged(DataTemplate oldItemTemplate, DataTemplate newItemTemplate);
        protected virtual extern void OnItemTemplateSelectorChanged(DataTemplateSelector oldItemTemplateSelector, DataTemplateSelector newItemTemplateSelector);
        protected virtual extern void PrepareContainerForItemOverride(DependencyObject element, object item);

        /// <summary>Items, or what the template makes of them; as long as an item stays, so do its elements.</summary>
        internal IEnumerable<object> Shown
        {
            get
            {
                var template = ItemTemplate;
                if (template == null) return Items;
                var before = made ?? new List<KeyValuePair<object, FrameworkElement>>();
                made = new List<KeyValuePair<object, FrameworkElement>>();
                var shown = new List<object>();
                foreach (var item in Items)
                {
                    var known = before.FindIndex(each => ReferenceEquals(each.Key, item));
                    var element = known >= 0 ? before[known].Value : item is UIElement ? null : template.For(item, this);
                    if (known >= 0) before.RemoveAt(known);
                    made.Add(new KeyValuePair<object, FrameworkElement>(item, element));
                    shown.Add(element ?? item);
                }
                return shown;
            }
        }

        /// <summary>Items that stay keep their place and are still selected.</summary>
        private void SourceChanged(object sender, NotifyCollectionChangedEventArgs e)
        {
            switch (e.Action)
            {
                case NotifyCollectionChangedAction.Add:
                    for (var i = 0; i < e.NewItems.Count; i++) Items.Insert(e.NewStartingIndex + i, e.NewItems[i]);
                    break;
                case NotifyCollectionChangedAction.Remove:
                    for (var i = 0; i < e.OldItems.Count; i++) Items.RemoveAt(e.OldStartingIndex);
                    break;
                default:
                    TakeItems();
                    break;
            }
        }

        private void TakeItems()
        {
            Items.Clear();
            var source = itemsSource as IEnumerable;
            if (source == null) return;
            foreach (var item in source) Items.Add(item);
        }
    }
}
