using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The things shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemcollection"/>
    public sealed class ItemCollection : ObservableVectorBase<object>
    {
        internal ItemCollection()
        {
        }
    }
}
