using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Makes a tile notification step by step; what is set holds for the sizes that have been added before.</summary>
    public class TileContentBuilder
    {
        public const TileSize AllSize = TileSize.Small | TileSize.Medium | TileSize.Large | TileSize.Wide;

        public TileContentBuilder()
        {
            Content = new TileContent();
        }
        public TileContent Content { get; private set; }
        public TileContent GetTileContent()
        {
            return Content;
        }

        public TileContentBuilder AddTile(TileSize size, ITileBindingContent tileContent = null)
        {
            if ((size & TileSize.Small) != 0) Visual.TileSmall = Binding(tileContent);
            if ((size & TileSize.Medium) != 0) Visual.TileMedium = Binding(tileContent);
            if ((size & TileSize.Wide) != 0) Visual.TileWide = Binding(tileContent);
            if ((size & TileSize.Large) != 0) Visual.TileLarge = Binding(tileContent);
            return this;
        }
        public TileContentBuilder SetBranding(TileBranding branding, TileSize size = AllSize)
        {
            if (size == AllSize) Visual.Branding = branding;
            else foreach (TileBinding tile in Tiles(size)) tile.Branding = branding;
            return this;
        }
        public TileContentBuilder SetDisplayName(string displayName, TileSize size = AllSize)
        {
            if (size == AllSize) Visual.DisplayName = displayName;
            else foreach (TileBinding tile in Tiles(size)) tile.DisplayName = displayName;
            return this;
        }
        public TileContentBuilder SetActivationArgument(string args, TileSize size = AllSize)
        {
            if (size == AllSize) Visual.Arguments = args;
            else foreach (TileBinding tile in Tiles(size)) tile.Arguments = args;
            return this;
        }
        public TileContentBuilder SetBackgroundImage(Uri imageUri, TileSize size = AllSize, string alternateText = null, bool? addImageQuery = null, int? hintOverlay = null, TileBackgroundImageCrop hintCrop = TileBackgroundImageCrop.Default)
        {
            return SetBackgroundImage(new TileBackgroundImage { Source = imageUri.OriginalString, HintCrop = hintCrop, AlternateText = alternateText, AddImageQuery = addImageQuery, HintOverlay = hintOverlay }, size);
        }
        public TileContentBuilder SetBackgroundImage(TileBackgroundImage backgroundImage, TileSize size = AllSize)
        {
            foreach (TileBinding tile in Tiles(size)) Adaptive(tile).BackgroundImage = backgroundImage;
            return this;
        }
        public TileContentBuilder SetPeekImage(Uri imageUri, TileSize size = AllSize, string alternateText = null, bool? addImageQuery = null, int? hintOverlay = null, TilePeekImageCrop hintCrop = TilePeekImageCrop.Default)
        {
            return SetPeekImage(new TilePeekImage { Source = imageUri.OriginalString, HintCrop = hintCrop, AlternateText = alternateText, AddImageQuery = addImageQuery, HintOverlay = hintOverlay }, size);
        }
        public TileContentBuilder SetPeekImage(TilePeekImage peekImage, TileSize size = AllSize)
        {
            foreach (TileBinding tile in Tiles(size)) Adaptive(tile).PeekImage = peekImage;
            return this;
        }
        public TileContentBuilder SetTextStacking(TileTextStacking textStacking, TileSize size = AllSize)
        {
            foreach (TileBinding tile in Tiles(size)) Adaptive(tile).TextStacking = textStacking;
            return this;
        }
        public TileContentBuilder AddText(string text, TileSize size = AllSize, AdaptiveTextStyle? hintStyle = null, bool? hintWrap = null, int? hintMaxLines = null, int? hintMinLines = null, AdaptiveTextAlign? hintAlign = null, string language = null)
        {
            AdaptiveText child = new AdaptiveText { Text = text, HintWrap = hintWrap, HintMaxLines = hintMaxLines, Language = language };
            if (hintStyle != null) child.HintStyle = hintStyle.Value;
            if (hintAlign != null) child.HintAlign = hintAlign.Value;
            if (hintMinLines > 0) child.HintMinLines = hintMinLines;
            return AddAdaptiveTileVisualChild(child, size);
        }
        public TileContentBuilder AddAdaptiveTileVisualChild(ITileBindingContentAdaptiveChild child, TileSize size = AllSize)
        {
            foreach (TileBinding tile in Tiles(size))
                if (Adaptive(tile) != null) Adaptive(tile).Children.Add(child);
            return this;
        }

        public static TileBindingContentContact CreateContactTileContent(Uri contactImageUri, string contactName, string contactImageAltText = null, bool? contactImageAddImageQuery = null, string textLanguage = null)
        {
            return new TileBindingContentContact { Image = Picture(contactImageUri, contactImageAltText, contactImageAddImageQuery), Text = new TileBasicText { Text = contactName, Lang = textLanguage } };
        }
        public static TileBindingContentIconic CreateIconicTileContent(Uri iconImageUri, string iconImageAltText = null, bool? iconImageAddImageQuery = null)
        {
            return new TileBindingContentIconic { Icon = Picture(iconImageUri, iconImageAltText, iconImageAddImageQuery) };
        }
        public static TileBindingContentPeople CreatePeopleTileContent(params Uri[] peoplePictureSources)
        {
            return CreatePeopleTileContent(peoplePictureSources.Select(source => Picture(source, null, null)));
        }
        public static TileBindingContentPeople CreatePeopleTileContent(params (Uri source, string imageAltText, bool? addImageQuery)[] peoplePictures)
        {
            return CreatePeopleTileContent(peoplePictures.Select(each => Picture(each.source, each.imageAltText, each.addImageQuery)));
        }
        public static TileBindingContentPeople CreatePeopleTileContent(IEnumerable<TileBasicImage> peoplePictures)
        {
            TileBindingContentPeople content = new TileBindingContentPeople();
            foreach (TileBasicImage picture in peoplePictures) content.Images.Add(picture);
            return content;
        }
        public static TileBindingContentPhotos CreatePhotosTileContent(params Uri[] photoSources)
        {
            return CreatePhotosTileContent(photoSources.Select(source => Picture(source, null, null)));
        }
        public static TileBindingContentPhotos CreatePhotosTileContent(params (Uri source, string imageAltText, bool? addImageQuery)[] photos)
        {
            return CreatePhotosTileContent(photos.Select(each => Picture(each.source, each.imageAltText, each.addImageQuery)));
        }
        public static TileBindingContentPhotos CreatePhotosTileContent(IEnumerable<TileBasicImage> photos)
        {
            TileBindingContentPhotos content = new TileBindingContentPhotos();
            foreach (TileBasicImage photo in photos) content.Images.Add(photo);
            return content;
        }

        private TileVisual Visual
        {
            get { return Content.Visual ?? (Content.Visual = new TileVisual()); }
        }
        private static TileBinding Binding(ITileBindingContent content)
        {
            return new TileBinding { Content = content ?? new TileBindingContentAdaptive() };
        }
        private IEnumerable<TileBinding> Tiles(TileSize size)
        {
            if ((size & TileSize.Small) != 0 && Visual.TileSmall != null) yield return Visual.TileSmall;
            if ((size & TileSize.Medium) != 0 && Visual.TileMedium != null) yield return Visual.TileMedium;
            if ((size & TileSize.Wide) != 0 && Visual.TileWide != null) yield return Visual.TileWide;
            if ((size & TileSize.Large) != 0 && Visual.TileLarge != null) yield return Visual.TileLarge;
        }
        private static TileBindingContentAdaptive Adaptive(TileBinding tile)
        {
            return tile.Content as TileBindingContentAdaptive;
        }
        private static TileBasicImage Picture(Uri source, string alternateText, bool? addImageQuery)
        {
            return new TileBasicImage { Source = source.OriginalString, AlternateText = alternateText, AddImageQuery = addImageQuery };
        }
    }
}
