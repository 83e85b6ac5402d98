using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The elements of a panel.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.uielementcollection"/>
    public sealed class UIElementCollection : Collection<UIElement>
    {
        internal UIElementCollection()
        {
        }

        public void Move(uint oldIndex, uint newIndex)
        {
            var moved = this[(int)oldIndex];
            RemoveAt((int)oldIndex);
            Insert((int)newIndex, moved);
        }
    }
}
