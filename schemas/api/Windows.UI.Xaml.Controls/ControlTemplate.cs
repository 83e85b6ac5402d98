using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>What a control looks like.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.controltemplate"/>
    public sealed class ControlTemplate : FrameworkTemplate
    {
        public extern ControlTemplate();
        public extern Type TargetType { get; set; }
    }
}
