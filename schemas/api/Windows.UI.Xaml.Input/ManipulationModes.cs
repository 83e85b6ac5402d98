using System;

namespace Windows.UI.Xaml.Input
{
    /// <summary>What fingers may change about an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationmodes"/>
    [Flags]
    public enum ManipulationModes : uint
    {
        None = 0,
        TranslateX = 1,
        TranslateY = 2,
        TranslateRailsX = 4,
        TranslateRailsY = 8,
        Rotate = 16,
        Scale = 32,
        TranslateInertia = 64,
        RotateInertia = 128,
        ScaleInertia = 256,
        All = 65535,
        System = 65536,
    }
}
