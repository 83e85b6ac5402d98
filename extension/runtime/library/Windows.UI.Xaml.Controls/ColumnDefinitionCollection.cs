using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The columns of a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.columndefinitioncollection"/>
    public sealed class ColumnDefinitionCollection : Collection<ColumnDefinition>
    {
        internal ColumnDefinitionCollection()
        {
        }
    }
}
