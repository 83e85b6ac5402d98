using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The rows of a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.rowdefinitioncollection"/>
    public sealed class RowDefinitionCollection : Collection<RowDefinition>
    {
        internal RowDefinitionCollection()
        {
        }
    }
}
