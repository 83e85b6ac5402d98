using System;

namespace Windows.UI.StartScreen
{
    /// <summary>What a further tile looks like.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.secondarytilevisualelements"/>
    public sealed class SecondaryTileVisualElements
    {
        private extern SecondaryTileVisualElements();
        public extern Color BackgroundColor { get; set; }
        public extern ForegroundText ForegroundText { get; set; }
        public extern bool ShowNameOnSquare150x150Logo { get; set; }
        public extern bool ShowNameOnSquare310x310Logo { get; set; }
        public extern bool ShowNameOnWide310x150Logo { get; set; }
        public extern Uri Square150x150Logo { get; set; }
        public extern Uri Square30x30Logo { get; set; }
        public extern Uri Square310x310Logo { get; set; }
        public extern Uri Square44x44Logo { get; set; }
        public extern Uri Square70x70Logo { get; set; }
        public extern Uri Square71x71Logo { get; set; }
        public extern Uri Wide310x150Logo { get; set; }
    }
}
