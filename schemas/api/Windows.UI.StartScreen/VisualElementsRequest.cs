using System;
using System.Collections.Generic;

namespace Windows.UI.StartScreen
{
    /// <summary>Asks for other looks of a further tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.visualelementsrequest"/>
    public sealed class VisualElementsRequest
    {
        private extern VisualElementsRequest();
        public extern IReadOnlyList<SecondaryTileVisualElements> AlternateVisualElements { get; }
        public extern DateTimeOffset Deadline { get; }
        public extern SecondaryTileVisualElements VisualElements { get; }
        public extern VisualElementsRequestDeferral GetDeferral();
    }
}
