using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.UI.StartScreen
{
    /// <summary>A further tile of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.secondarytile"/>
    public sealed class SecondaryTile
    {
        public extern SecondaryTile(string tileId, string displayName, string arguments, Uri square150x150Logo, TileSize desiredSize);
        public extern SecondaryTile();
        public extern SecondaryTile(string tileId, string shortName, string displayName, string arguments, TileOptions tileOptions, Uri logoReference, Uri wideLogoReference);
        public extern SecondaryTile(string tileId);
        public extern SecondaryTile(string tileId, string shortName, string displayName, string arguments, TileOptions tileOptions, Uri logoReference);
        public extern string Arguments { get; set; }
        public extern Color BackgroundColor { get; set; }
        public extern string DisplayName { get; set; }
        public extern ForegroundText ForegroundText { get; set; }
        public extern Uri LockScreenBadgeLogo { get; set; }
        public extern bool LockScreenDisplayBadgeAndTileText { get; set; }
        public extern Uri Logo { get; set; }
        public extern string PhoneticName { get; set; }
        public extern bool RoamingEnabled { get; set; }
        public extern string ShortName { get; set; }
        public extern Uri SmallLogo { get; set; }
        public extern string TileId { get; set; }
        public extern TileOptions TileOptions { get; set; }
        public extern SecondaryTileVisualElements VisualElements { get; }
        public extern Uri WideLogo { get; set; }
        public extern event TypedEventHandler<SecondaryTile, VisualElementsRequestedEventArgs> VisualElementsRequested;

        /// <summary>The user of the simulated PC has pinned none.</summary>
        public static bool Exists(string tileId)
        {
            return false;
        }

        public static IAsyncOperation<IReadOnlyList<SecondaryTile>> FindAllAsync(string applicationId)
        {
            return FindAllForPackageAsync();
        }

        public static IAsyncOperation<IReadOnlyList<SecondaryTile>> FindAllAsync()
        {
            return FindAllForPackageAsync();
        }

        public static IAsyncOperation<IReadOnlyList<SecondaryTile>> FindAllForPackageAsync()
        {
            return Task.FromResult<IReadOnlyList<SecondaryTile>>(new SecondaryTile[0]).AsAsyncOperation();
        }

        public extern IAsyncOperation<bool> RequestCreateAsync();
        public extern IAsyncOperation<bool> RequestCreateAsync(Point invocationPoint);
        public extern IAsyncOperation<bool> RequestCreateForSelectionAsync(Rect selection);
        public extern IAsyncOperation<bool> RequestDeleteAsync(Point invocationPoint);
        public extern IAsyncOperation<bool> RequestDeleteAsync();
        public extern IAsyncOperation<bool> RequestDeleteForSelectionAsync(Rect selection);
        public extern IAsyncOperation<bool> UpdateAsync();
    }
}
